package id.mitra.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A disk that fills: who writes is told so, and once there is room it goes on by itself.
 * The register is empty, as the demo's records add nothing to that.
 */
@Tag("long")
class DiskFullTests {

	@TempDir(cleanup = CleanupMode.ALWAYS)
	private Path directory;

	@Test
	void saysThatTheDiskIsFullAndGoesOnOnceThereIsRoom() throws Exception {
		try (SmallDisk disk = SmallDisk.mount(this.directory.resolve("disk"), 450);
				DemoProcess demo = DemoProcess.start(disk.path(), "--mitra.demo=false")) {
			Api officer = DemoProcess.officer(demo.port());
			Browser browser = Api.on(demo.port()).browser();
			browser.signIn("officer", "officer-demo-only").expect(302);
			long before = officer.post("/api/delegates", Body.of("fullName", "Sebelum Penuh")).expect(201).id();
			disk.fill();
			useUpTheJournal(disk.path());
			await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
				Answer refused = officer.in("en").post("/api/delegates", Body.of("fullName", "Saat Penuh"));
				assertThat(refused.status()).isEqualTo(503);
				assertThat(refused.header("Retry-After")).isEqualTo("5");
				assertThat(refused.text("/detail")).startsWith("The disk of the database is full");
			});
			assertThat(browser.get("/delegates").expect(503).body()).containsAnyOf("The disk of the database is full",
					"Penyimpanan basis data penuh");
			assertThat(demo.log()).contains("No space left on device", "The disk of the embedded PostgreSQL is full");
			disk.makeRoom();
			await().atMost(Duration.ofSeconds(40))
				.until(() -> officer.post("/api/delegates", Body.of("fullName", "Sesudah Penuh")).status() == 201);
			officer.get("/api/delegates/" + before).expect(200);
			assertThat(demo.log()).contains("The embedded PostgreSQL runs again");
		}
	}

	/**
	 * Until a new piece of it is needed, for which there is no room: then the server
	 * ends.
	 */
	private static void useUpTheJournal(Path directory) throws Exception {
		List<String> pidFile = Files.readAllLines(directory.resolve("data/postmaster.pid"));
		JdbcClient sql = JdbcClient.create(new DriverManagerDataSource(
				"jdbc:postgresql://127.0.0.1:" + pidFile.get(3).strip() + "/postgres", "postgres", ""));
		await().atMost(Duration.ofSeconds(30)).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(1)).until(() -> {
			try {
				sql.sql("select pg_logical_emit_message(true, 'test', repeat('x', 1000000))").query().singleRow();
				return false;
			}
			catch (RuntimeException ex) {
				return true;
			}
		});
	}

}
