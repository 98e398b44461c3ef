package id.mitra;

import java.io.DataInputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the packaged jar is started by.
 */
class LauncherTests {

	private static final Path CLASSES = Path.of("target/launcher");

	@ParameterizedTest
	@CsvSource({ "1.8, 8", "11, 11", "24, 24" })
	void saysInOneLineThatJavaIsTooOld(String specification, String version) throws Exception {
		assertThat(complaint(specification))
			.startsWith("Mitra needs Java 25 or later, and this is Java " + version + " in ")
			.doesNotContain("\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "25", "31" })
	void takesAJavaThatIsRecentEnough(String specification) throws Exception {
		assertThat(complaint(specification)).isEmpty();
	}

	private static String complaint(String specification) throws Exception {
		try (URLClassLoader classes = new URLClassLoader(new URL[] { CLASSES.toUri().toURL() }, null)) {
			Method complaint = classes.loadClass("id.mitra.launcher.Launcher")
				.getDeclaredMethod("complaint", String.class);
			complaint.setAccessible(true);
			return String.valueOf(complaint.invoke(null, specification));
		}
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
