package id.mitra.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The demo by itself: its data outlive a restart and a crash in the midst of writing, and
 * its directory belongs to one application at a time.
 */
class CrashTests {

	private static final int WRITES = 200;

	private static final int BEFORE_THE_CRASH = 40;

	@TempDir(cleanup = CleanupMode.ALWAYS)
	private Path directory;

	@Test
	void keepsEveryAcknowledgedMeetingWholeAndOnceThroughAKill() throws Exception {
		Map<String, Long> acknowledged = new ConcurrentHashMap<>();
		try (DemoProcess demo = DemoProcess.start(this.directory)) {
			Api officer = demo.officer();
			long ours = delegate(officer, "Adi Contoh");
			long theirs = delegate(officer, "Budi Contoh");
			CountDownLatch enough = new CountDownLatch(BEFORE_THE_CRASH);
			try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
				for (int i = 0; i < WRITES; i++) {
					String title = "Tabrakan nomor " + i;
					writers.submit(() -> {
						Answer answer = officer.with("Idempotency-Key", title.replace(' ', '-'))
							.post("/api/meetings", meeting(title, ours, theirs));
						if (answer.status() == 201) {
							acknowledged.put(title, answer.id());
							enough.countDown();
						}
					});
				}
				assertThat(enough.await(2, TimeUnit.MINUTES)).isTrue();
				demo.kill();
			}
			assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(BEFORE_THE_CRASH);
		}
		try (DemoProcess again = DemoProcess.start(this.directory)) {
			Api officer = again.officer();
			Map<String, List<Long>> found = found(officer);
			acknowledged.forEach((title, id) -> assertThat(found.get(title)).containsExactly(id));
			found.forEach((title, ids) -> assertThat(ids).describedAs(title).hasSize(1));
			found.values().forEach((ids) -> assertWhole(officer.get("/api/meetings/" + ids.getFirst()).expect(200)));
			assertThat(officer.get("/api/meetings/count?place=CH&area=OSH&to=2023-12-31&q=ITC")
				.expect(200)
				.number("/count")).describedAs("the demo's own meetings are not logged a second time").isEqualTo(1);
		}
	}

	@Test
	void leavesADirectoryAloneThatAnotherApplicationHolds() throws Exception {
		try (DemoProcess first = DemoProcess.start(this.directory)) {
			Api officer = first.officer();
			try (DemoProcess second = DemoProcess.start(this.directory)) {
				assertThat(second.lastWords()).contains("Another Mitra is running on the data directory")
					.doesNotContain("\tat ");
			}
			officer.get("/api/account").expect(200);
		}
		assertThat(Files.exists(this.directory.resolve("data/postmaster.pid"))).describedAs("PostgreSQL still runs")
			.isFalse();
	}

	private static long delegate(Api officer, String name) {
		return officer.post("/api/delegates", Body.of("fullName", name)).expect(201).id();
	}

	private static Body meeting(String title, long ours, long theirs) {
		return Body.of("title", title, "kind", "BILATERAL", "status", "HELD", "date", "2024-02-29", "partners",
				List.of(Body.of("partnerId", 3, "lead", true), Body.of("partnerId", 1)), "areas",
				List.of(Body.of("code", "OSH"), Body.of("code", "TVET")), "attendances",
				List.of(Body.of("delegateId", ours, "side", "OURS"), Body.of("delegateId", theirs, "side", "PARTNER")),
				"statements", List.of(Body.of("delegateId", ours, "text", "Contoh", "language", "id")));
	}

	private static void assertWhole(Answer meeting) {
		assertThat(meeting.at("/partners")).hasSize(2);
		assertThat(meeting.at("/areas")).hasSize(2);
		assertThat(meeting.at("/attendances")).hasSize(2);
		assertThat(meeting.at("/statements")).hasSize(1);
	}

	private static Map<String, List<Long>> found(Api officer) {
		Map<String, List<Long>> found = new HashMap<>();
		String next = "";
		while (next != null) {
			Answer page = officer.get("/api/meetings?q=Tabrakan&size=100" + (next.isEmpty() ? "" : "&cursor=" + next))
				.expect(200);
			List<String> titles = page.each("/items", "title");
			for (int i = 0; i < titles.size(); i++) {
				found.computeIfAbsent(titles.get(i), (title) -> new ArrayList<>()).add(page.ids().get(i));
			}
			next = page.text("/next");
		}
		return found;
	}

}
