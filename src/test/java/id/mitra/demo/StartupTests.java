package id.mitra.demo;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

import id.mitra.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What whoever starts it can mend is said in a paragraph, with no stack trace.
 */
@Tag("long")
class StartupTests {

	@TempDir(cleanup = CleanupMode.ALWAYS)
	private Path directory;

	@Test
	void saysThatItMayNotWriteToItsFolder() throws Exception {
		Path folder = Files.writeString(this.directory.resolve("file"), "no folder").resolve("postgres");
		assertThat(lastWords(folder)).contains("The database can't be kept in " + folder)
			.contains("MITRA_EMBEDDED_POSTGRES_DIRECTORY");
	}

	@Test
	void saysThatThereIsTooLittleRoom() throws Exception {
		try (SmallDisk disk = SmallDisk.mount(this.directory.resolve("disk"), 64)) {
			assertThat(lastWords(disk.path())).contains("There is too little room for a database in " + disk.path())
				.contains("MB are needed");
			assertThat(disk.path().resolve("data")).doesNotExist();
		}
	}

	@Test
	void findsATakenPortBeforeItMakesADatabase() throws Exception {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			assertThat(lastWords(this.directory, "--server.port=" + taken.getLocalPort()))
				.contains("Port " + taken.getLocalPort() + " was already in use");
		}
		assertThat(this.directory.resolve("data")).doesNotExist();
	}

	@Test
	void saysThatTheDatabaseDoesNotAnswer() throws Exception {
		assertThat(lastWords(this.directory, "--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/mitra"))
			.contains("The database does not answer")
			.contains("SPRING_DATASOURCE_URL");
	}

	@Test
	void saysWhatIsWrongWithTheFirstPassword() throws Exception {
		assertThat(lastWords(this.directory, "--spring.datasource.url=" + TestDatabase.create("first_password"),
				"--spring.datasource.username=" + TestDatabase.username(),
				"--spring.datasource.password=" + TestDatabase.password(), "--mitra.admin.password=short"))
			.contains("MITRA_ADMIN_PASSWORD can't be the password of the user admin.")
			.doesNotContain("password=short");
	}

	private static String lastWords(Path directory, String... options) throws Exception {
		try (DemoProcess refused = DemoProcess.start(directory, options)) {
			String words = refused.lastWords();
			assertThat(words).contains("APPLICATION FAILED TO START").doesNotContain("\tat ");
			return words;
		}
	}

}
