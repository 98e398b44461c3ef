package id.mitra.commitment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.Together;
import id.mitra.Unchanged;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One report of several commitments: of all of them, or of none.
 */
@MitraTest
class BulkReportTests {

	private static final String BATCHES = CommitmentTests.COMMITMENTS + "/reports/batches";

	private final Fixtures fixtures;

	private final Api officer;

	/** An officer by role who is cleared for no more than staff. */
	private final Api limited;

	private final Body draft;

	BulkReportTests(Api api, Fixtures fixtures) {
		this.fixtures = fixtures;
		this.officer = api.as(fixtures.officer());
		this.limited = api.as(fixtures.user(Role.OFFICER, Classification.LIMITED));
		this.draft = Body.of("textEn", "Promise " + Fixtures.word(), "owner", "OURS", "partnerId", fixtures.partner(),
				"dueOn", "2026-05-03", "classification", "OPEN");
	}

	private long add() {
		return add(this.draft);
	}

	private long add(Body draft) {
		return this.officer.post(CommitmentTests.COMMITMENTS, draft).expect(201).id();
	}

	private Answer read(long id) {
		return this.officer.get(CommitmentTests.COMMITMENTS + "/" + id).expect(200);
	}

	private static Body done(List<Long> ids) {
		return Body.of("ids", ids, "status", "DONE", "note", "All came", "on", "2026-05-01");
	}

	@Test
	void isKeptWithEachOfThem() {
		long first = add();
		long second = add(this.draft.with("dueOn", "2026-04-01"));
		Answer answer = this.officer
			.post(BATCHES, done(List.of(first, second)).with("evidence", List.of(Body.of("text", "Minutes"))))
			.expect(200);
		assertThat(answer.ids()).containsExactly(second, first);
		for (long id : List.of(first, second)) {
			Answer read = read(id);
			assertThat(read.text("/status")).isEqualTo("DONE");
			assertThat(read.text("/reports/0/note")).isEqualTo("All came");
			assertThat(read.text("/reports/0/on")).isEqualTo("2026-05-01");
			assertThat(read.text("/reports/0/evidence/0/text")).isEqualTo("Minutes");
			assertThat(this.officer.get(CommitmentTests.COMMITMENTS + "/" + id + "/changes").each("/items", "change"))
				.containsExactly("REPORTED", "CREATED");
		}
	}

	@Test
	void isKeptOfNoneWhereOneRefusesItAndToldAtItsPlace() {
		long open = add();
		long closed = add();
		this.officer.post(BATCHES, done(List.of(closed))).expect(200);
		Unchanged.by(() -> {
			Answer refused = this.officer.post(BATCHES, done(List.of(open, closed, 1L, open, closed))).expect(400);
			assertThat(refused.errors()).containsExactly("ids[1] report.closed", "ids[2] commitment.unknown");
			return refused;
		});
		assertThat(read(open).text("/status")).isEqualTo("OPEN");
		this.officer.post(BATCHES, done(List.of(open, closed)).with("status", "OPEN")).expect(200);
		assertThat(read(closed).text("/status")).isEqualTo("OPEN");
	}

	/** Hidden and absent alike. */
	@Test
	void namesNothingThatItsWriterMayNotKnow() {
		long open = add();
		long secret = add(this.draft.with("classification", "SECRET"));
		Unchanged.by(() -> {
			Answer refused = this.limited.post(BATCHES, done(List.of(open, secret))).expect(400);
			assertThat(refused.body())
				.isEqualTo(this.limited.post(BATCHES, done(List.of(open, 1L))).expect(400).body());
			return refused;
		});
	}

	@Test
	void isRefusedAtItsFields() {
		long id = add();
		assertThat(this.officer.post(BATCHES, Body.of("ids", List.of(id))).expect(400).fields())
			.containsExactly("status");
		assertThat(this.officer.post(BATCHES, done(List.of())).expect(400).errors()).hasSize(1);
		assertThat(this.officer.post(BATCHES, done(Collections.singletonList(null))).expect(400).fields())
			.containsExactly("ids[0]");
		assertThat(
				this.officer.post(BATCHES, done(LongStream.rangeClosed(1, 101).boxed().toList())).expect(400).fields())
			.containsExactly("ids");
		assertThat(this.officer.post(BATCHES, done(List.of(id)).with("status", "DROPPED").with("note", null))
			.expect(400)
			.fields()).containsExactly("note");
		assertThat(this.officer.post(BATCHES, done(List.of(id)).with("on", "2199-12-31")).expect(400).fields())
			.containsExactly("on");
		assertThat(this.officer.post(BATCHES, done(List.of(id)).with("meetingId", 1)).expect(400).fields())
			.containsExactly("meetingId");
		assertThat(read(id).at("/reports")).isEmpty();
	}

	@Test
	void isKeptOnceForAKey() {
		List<Long> ids = List.of(add(), add());
		Body body = done(ids).with("status", "IN_PROGRESS");
		Api twice = this.officer.with("Idempotency-Key", "b-" + ids.getFirst());
		List<Long> first = twice.post(BATCHES, body).expect(200).ids();
		assertThat(twice.post(BATCHES, body).expect(200).ids()).isEqualTo(first);
		ids.forEach((id) -> assertThat(read(id).at("/reports")).hasSize(1));
		twice.post(BATCHES, body.with("note", "Other")).expect(422);
	}

	/** In whichever order they name the same, and beside single reports. */
	@Test
	void waitsForOthersAndLosesNone() {
		List<Long> ids = List.of(add(), add(), add());
		List<Long> back = new ArrayList<>(ids);
		Collections.reverse(back);
		List<Answer> answers = Together.times(20, (each) -> {
			Body report = done((each % 2 == 0) ? ids : back).with("status", "IN_PROGRESS").with("note", "Note " + each);
			return (each % 5 == 0)
					? this.officer.post(CommitmentTests.COMMITMENTS + "/" + ids.getFirst() + "/reports",
							Body.of("status", "IN_PROGRESS", "note", "Note " + each))
					: this.officer.post(BATCHES, report);
		});
		assertThat(answers).allSatisfy((answer) -> answer.expect(200));
		assertThat(read(ids.getFirst()).at("/reports")).hasSize(20);
		assertThat(read(ids.getLast()).at("/reports")).hasSize(16);
	}

}
