package id.mitra.demo;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import id.mitra.MitraApplication;
import id.mitra.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * What whoever starts it can mend is said in a paragraph, with no stack trace.
 */
@Tag("long")
@ExtendWith(OutputCaptureExtension.class)
class StartupTests {

	@TempDir(cleanup = CleanupMode.ALWAYS)
	private Path directory;

	@Test
	void saysThatItMayNotWriteToItsFolder(CapturedOutput output) throws Exception {
		Path folder = Files.writeString(this.directory.resolve("file"), "no folder").resolve("postgres");
		assertThat(words(output, folder)).contains("The database can't be kept in " + folder)
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
	void findsATakenPortBeforeItMakesADatabase(CapturedOutput output) throws Exception {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			assertThat(words(output, this.directory, "--server.port=" + taken.getLocalPort()))
				.contains("Port " + taken.getLocalPort() + " was already in use");
		}
		assertThat(this.directory.resolve("data")).doesNotExist();
	}

	@Test
	void saysThatTheDatabaseDoesNotAnswer(CapturedOutput output) throws Exception {
		assertThat(words(output, this.directory, "--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/mitra"))
			.contains("The database does not answer")
			.contains("SPRING_DATASOURCE_URL");
	}

	@Test
	void saysWhatIsWrongWithTheFirstPassword(CapturedOutput output) throws Exception {
		assertThat(words(output, this.directory, "--spring.datasource.url=" + TestDatabase.create("first_password"),
				"--spring.datasource.username=" + TestDatabase.username(),
				"--spring.datasource.password=" + TestDatabase.password(), "--mitra.admin.password=short"))
			.contains("MITRA_ADMIN_PASSWORD can't be the password of the user admin.")
			.doesNotContain("password=short");
	}

	/** What it said last in a process of its own. */
	private static String lastWords(Path directory, String... options) throws Exception {
		try (DemoProcess refused = DemoProcess.start(directory, options)) {
			String words = refused.lastWords();
			assertThat(words).contains("APPLICATION FAILED TO START").doesNotContain("\tat ");
			return words;
		}
	}

	/** What it says here, which takes a fifth of the time. */
	private static String words(CapturedOutput output, Path directory, String... options) {
		List<String> arguments = new ArrayList<>(List.of(options));
		arguments.add("--mitra.embedded-postgres.directory=" + directory);
		SpringApplication application = new SpringApplication(MitraApplication.class);
		assertThatException().isThrownBy(() -> application.run(arguments.toArray(String[]::new)));
		assertThat(output).contains("APPLICATION FAILED TO START");
		return output.getAll();
	}

}
