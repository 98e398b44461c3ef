package id.mitra;

import java.io.DataInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the packaged jar is started by.
 */
class LauncherTests {

	private static final Path CLASSES = Path.of("target/launcher");

	@ParameterizedTest
	@ValueSource(strings = { "1.8", "17", "24" })
	void saysInOneLineThatJavaIsTooOld(String version) throws Exception {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Djava.specification.version=" + version, "-cp", CLASSES.toString(), "id.mitra.launcher.Launcher")
			.redirectErrorStream(true)
			.start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).isEqualTo(1);
		assertThat(said.lines()).singleElement()
			.asString()
			.startsWith("Mitra needs Java 25 or later, and this is Java " + version.replace("1.", "") + " in ");
	}

	@Test
	void canBeReadByOldJava() throws Exception {
		try (DataInputStream file = new DataInputStream(
				Files.newInputStream(CLASSES.resolve("id/mitra/launcher/Launcher.class")))) {
			assertThat(file.readInt()).isEqualTo(0xCAFEBABE);
			assertThat(file.readInt()).describedAs("the class file's version, 52 for Java 8").isEqualTo(52);
		}
	}

}
