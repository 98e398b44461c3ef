package id.mitra.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A lock that somebody holds is felt by those who want what it is on, and by no one else.
 * How long it is held in seconds is {@code -Dlocks.seconds}.
 */
@MitraTest
@Tag("long")
class LocksTests {

	private static final Duration HELD = Duration.ofSeconds(Integer.getInteger("locks.seconds", 6));

	private static final Duration SOON = Duration.ofSeconds(5);

	private static final Duration CLEAR = Duration.ofSeconds(10);

	/** Than a writer waits for any other lock. */
	private static final Duration LONGER_THAN_A_WRITER = Duration.ofMillis(6500);

	private final Api api;

	private final Fixtures fixtures;

	LocksTests(Api api, Fixtures fixtures) {
		this.api = api;
		this.fixtures = fixtures;
	}

	@Test
	void aTableThatIsLockedIsNoOutageOfAllOthers() throws Exception {
		Browser browser = this.api.browser().signIn(this.fixtures.officer());
		try (Connection other = connect(); ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			execute(other, "lock table meeting in access exclusive mode");
			long end = System.nanoTime() + HELD.toNanos();
			List<Future<?>> wanting = IntStream.range(0, 8)
				.<Future<?>>mapToObj((number) -> threads.submit(() -> wantWhatIsLocked(end)))
				.toList();
			while (System.nanoTime() < end) {
				for (String path : List.of("/partners", "/account")) {
					assertThat(timed(() -> browser.get(path).expect(200))).isLessThan(SOON);
				}
				this.api.as(this.fixtures.staff()).get("/api/delegates").expect(200);
				this.api.as(this.fixtures.officer()).post("/api/delegates", this.fixtures.delegateDraft()).expect(201);
				this.api.get("/actuator/health/readiness").expect(200);
			}
			other.rollback();
			for (Future<?> each : wanting) {
				each.get();
			}
		}
		this.api.as(this.fixtures.staff()).get("/api/meetings").expect(200);
	}

	private void wantWhatIsLocked(long end) {
		while (System.nanoTime() < end) {
			long asked = System.nanoTime();
			Answer answer = this.api.as(this.fixtures.staff()).get("/api/meetings/count");
			assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(CLEAR);
			assertThat(answer.status()).isIn(200, 503);
		}
	}

	@Test
	void writersWhoWaitLeaveReadersTheirPart() throws Exception {
		Api officer = this.api.as(this.fixtures.officer());
		Body draft = Fixtures.meetingDraft(this.fixtures.partner());
		long meeting = officer.post("/api/meetings", draft).expect(201).id();
		try (Connection other = connect(); ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			execute(other, "select from meeting where id = " + meeting + " for update");
			List<Future<Answer>> writers = IntStream.range(0, 40)
				.mapToObj((number) -> threads.submit(() -> officer.put("/api/meetings/" + meeting, 0, draft)))
				.toList();
			for (int i = 0; i < 20; i++) {
				assertThat(timed(() -> officer.get("/api/meetings/" + meeting).expect(200))).isLessThan(SOON);
				Thread.sleep(50);
			}
			for (Future<Answer> writer : writers) {
				assertThat(writer.get().expect(503).header("Retry-After")).isEqualTo("5");
			}
			other.rollback();
		}
		officer.put("/api/meetings/" + meeting, 0, draft).expect(200);
	}

	/** Each takes seconds where somebody was at hundreds of meetings. */
	@Test
	void aRenamingWaitsForOthersAndHoldsNothingMeanwhile() throws Exception {
		Api officer = this.api.as(this.fixtures.officer());
		long partner = this.fixtures.partner();
		String path = "/api/partners/" + partner;
		try (Connection other = connect(); ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			execute(other, "select pg_advisory_xact_lock(hashtext('name_text'))");
			Future<Answer> renaming = threads
				.submit(() -> officer.put(path, officer.get(path).version(), this.fixtures.partnerDraft()).expect(200));
			Thread.sleep(LONGER_THAN_A_WRITER);
			assertThat(renaming.isDone()).isFalse();
			execute(other, "select from partner where id = " + partner + " for update nowait");
			other.rollback();
			renaming.get();
		}
	}

	private static Duration timed(Runnable call) {
		long start = System.nanoTime();
		call.run();
		return Duration.ofNanos(System.nanoTime() - start);
	}

	private static Connection connect() throws SQLException {
		Connection connection = DriverManager.getConnection(TestDatabase.url(), TestDatabase.username(),
				TestDatabase.password());
		connection.setAutoCommit(false);
		return connection;
	}

	private static void execute(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
