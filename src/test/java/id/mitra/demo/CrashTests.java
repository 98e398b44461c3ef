package id.mitra.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.MitraApplication;
import id.mitra.platform.database.Postmaster;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.SpringApplication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * The demo by itself: its data outlive a restart and a crash in the midst of writing, and
 * its directory belongs to one application at a time.
 */
@Tag("long")
class CrashTests {

	/** How often PostgreSQL is killed as well; more than in a suite by {@code -D}. */
	private static final int RUNS = Integer.getInteger("crash.runs", 1);

	private static final int WRITES = 200;

	private static final int BEFORE_THE_CRASH = 40;

	private static final String UNFINISHED = "/api/account/unfinished";

	private static final String FORM = UUID.randomUUID().toString();

	@TempDir(cleanup = CleanupMode.ALWAYS)
	private Path directory;

	/**
	 * First the application alone is killed, then with it PostgreSQL and all its
	 * children; each start finds what all before it acknowledged. The last is by a
	 * process that dies before the application does.
	 */
	@Test
	void keepsEveryAcknowledgedMeetingWholeAndOnceThroughAKillAndItsDirectoryToItself() throws Exception {
		Map<String, Long> acknowledged = new ConcurrentHashMap<>();
		for (int run = 0; run <= RUNS; run++) {
			try (DemoProcess demo = DemoProcess.start(this.directory)) {
				Api officer = DemoProcess.officer(demo.port());
				check(officer, acknowledged);
				int before = acknowledged.size();
				boolean postgresToo = run > 0;
				writeUntilKilled(officer, "Tabrakan " + run, acknowledged, () -> kill(demo, postgresToo));
				assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(before + BEFORE_THE_CRASH);
			}
		}
		Process parent = DemoParent.start(this.directory);
		ProcessHandle demo;
		try (BufferedReader said = parent.inputReader()) {
			demo = ProcessHandle.of(Long.parseLong(said.readLine())).orElseThrow();
			Api officer = DemoProcess.officer(Integer.parseInt(said.readLine()));
			check(officer, acknowledged);
			checkDemo(officer);
			refuseAnother(officer);
		}
		finally {
			parent.destroyForcibly().waitFor();
		}
		demo.onExit().get(1, TimeUnit.MINUTES);
		assertThat(this.directory.resolve("data/postmaster.pid")).describedAs("PostgreSQL still runs").doesNotExist();
		System.out.printf("%d runs, %d acknowledged, none lost%n", RUNS + 1, acknowledged.size());
	}

	private static void checkDemo(Api officer) {
		assertThat(
				officer.get("/api/meetings/count?place=CH&area=OSH&to=2023-12-31&q=ITC").expect(200).number("/count"))
			.describedAs("the demo's own meetings are not logged a second time")
			.isEqualTo(1);
		assertThat(officer.get("/api/commitments?mine=true&open=true").expect(200).ids())
			.describedAs("what the officer's unit answers for")
			.hasSize(3);
	}

	private void refuseAnother(Api officer) {
		assertThatException()
			.isThrownBy(() -> new SpringApplication(MitraApplication.class)
				.run("--mitra.embedded-postgres.directory=" + this.directory, "--server.port=0"))
			.withStackTraceContaining("Another Mitra is running on the data directory");
		officer.get("/api/account").expect(200);
	}

	private void kill(DemoProcess demo, boolean postgresToo) {
		try {
			if (postgresToo) {
				Postmaster.of(this.directory).kill(demo::kill);
			}
			else {
				demo.kill();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void writeUntilKilled(Api officer, String name, Map<String, Long> acknowledged, Runnable kill)
			throws InterruptedException {
		long ours = delegate(officer, "Adi Contoh " + name);
		long theirs = delegate(officer, "Budi Contoh " + name);
		CountDownLatch enough = new CountDownLatch(BEFORE_THE_CRASH);
		try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int i = 0; i < WRITES; i++) {
				String title = name + " nomor " + i;
				writers.submit(() -> {
					Answer answer = officer.with("Idempotency-Key", title.replace(' ', '-'))
						.post("/api/meetings", meeting(title, ours, theirs));
					if (answer.status() == 201) {
						acknowledged.put(title, answer.id());
						enough.countDown();
					}
					Answer kept = officer.send("PUT", UNFINISHED + "/" + FORM, typed(title));
					if (kept.status() == 200) {
						acknowledged.merge(UNFINISHED, kept.number("/revision"), Math::max);
					}
				});
			}
			assertThat(enough.await(2, TimeUnit.MINUTES)).isTrue();
			kill.run();
		}
	}

	private static Body typed(String title) {
		return Body.of("address", "/meetings/new", "title", title, "fields", "title=" + title.replace(' ', '+'), "tab",
				FORM);
	}

	private static void check(Api officer, Map<String, Long> acknowledged) {
		Long revision = acknowledged.remove(UNFINISHED);
		if (revision != null) {
			assertThat(officer.get(UNFINISHED).expect(200).number("/items/0/revision"))
				.describedAs("what was typed and not saved")
				.isGreaterThanOrEqualTo(revision);
		}
		Map<String, List<Long>> found = found(officer);
		acknowledged.forEach((title, id) -> assertThat(found.get(title)).describedAs(title).containsExactly(id));
		found.forEach((title, ids) -> assertThat(ids).describedAs(title).hasSize(1));
		found.values().forEach((ids) -> assertWhole(officer.get("/api/meetings/" + ids.getFirst()).expect(200)));
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
