package id.mitra;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class MavenWrapperTests {

	@Test
	@DisabledOnOs(value = OS.WINDOWS,
			disabledReason = "mvnw is a POSIX shell's script; Windows has mvnw.cmd, which CI has no machine for")
	void saysWhatToInstallWhereNoJdkIsRecentEnough(@TempDir Path project) throws Exception {
		Path properties = Files.createDirectories(project.resolve(".mvn/wrapper")).resolve("maven-wrapper.properties");
		Files.writeString(properties, Files.readString(Path.of(".mvn/wrapper/maven-wrapper.properties"))
			.replaceFirst("jdkVersion=\\d+", "jdkVersion=999"));
		Path script = Files.copy(Path.of("mvnw"), project.resolve("mvnw"));
		ProcessBuilder wrapper = new ProcessBuilder("sh", script.toString(), "-v").redirectErrorStream(true);
		wrapper.environment().put("HOME", project.toString());
		Process process = wrapper.start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).isEqualTo(1);
		assertThat(said.lines()).singleElement()
			.asString()
			.startsWith("mvnw: the build needs a JDK 999 or later, and none was found. Install one")
			.contains("export JAVA_HOME=");
	}

}
