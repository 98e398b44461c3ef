package id.mitra;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class MavenWrapperTests {

	private static final String NO_WINDOWS = "mvnw is a POSIX shell's script;"
			+ " Windows has mvnw.cmd, which CI has no machine for";

	@TempDir
	private Path project;

	@Test
	@DisabledOnOs(value = OS.WINDOWS, disabledReason = NO_WINDOWS)
	void saysWhatToInstallWhereNoJdkIsRecentEnough() throws Exception {
		Process wrapper = wrapper().start();
		assertThat(wrapper.inputReader().lines()).singleElement()
			.asString()
			.startsWith("mvnw: the build needs a JDK 999 or later, and none was found. Install one")
			.contains("export JAVA_HOME=");
		assertThat(wrapper.waitFor()).isEqualTo(1);
	}

	/** On the path's Java, were it older, Surefire could not even list the tests. */
	@Test
	@DisabledOnOs(value = OS.WINDOWS, disabledReason = NO_WINDOWS)
	void runsMavenOnTheJdkThatTheBuildNeedsWhateverJavaIsOnThePath() throws Exception {
		Path jdk = this.project.resolve(".jdks/invented");
		script(jdk.resolve("bin/javac"), "");
		Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"999.0.1\"\n");
		script(this.project.resolve("bin/mvn"), "echo \"Apache Maven 99.0 on $JAVA_HOME with $*\"");
		ProcessBuilder builder = wrapper("verify", "-Pquick");
		builder.environment().merge("PATH", this.project.resolve("bin") + ":", (path, first) -> first + path);
		Process wrapper = builder.start();
		assertThat(wrapper.inputReader().lines())
			.containsExactly("Apache Maven 99.0 on " + jdk + " with verify -Pquick");
		assertThat(wrapper.waitFor()).isZero();
	}

	/**
	 * A copy of the script, for a build that needs a JDK 999, in a project that is the
	 * user's home as well.
	 */
	private ProcessBuilder wrapper(String... arguments) throws Exception {
		Path properties = Files.createDirectories(this.project.resolve(".mvn/wrapper"))
			.resolve("maven-wrapper.properties");
		Files.writeString(properties, Files.readString(Path.of(".mvn/wrapper/maven-wrapper.properties"))
			.replaceFirst("jdkVersion=\\d+", "jdkVersion=999"));
		Path script = Files.copy(Path.of("mvnw"), this.project.resolve("mvnw"));
		ProcessBuilder wrapper = new ProcessBuilder("sh", script.toString()).redirectErrorStream(true);
		wrapper.command().addAll(List.of(arguments));
		wrapper.environment().put("HOME", this.project.toString());
		return wrapper;
	}

	private static void script(Path file, String line) throws Exception {
		Files.createDirectories(file.getParent());
		Files.writeString(file, "#!/bin/sh\n" + line + "\n");
		assertThat(file.toFile().setExecutable(true)).isTrue();
	}

}
