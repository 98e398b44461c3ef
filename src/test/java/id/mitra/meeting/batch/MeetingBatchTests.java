package id.mitra.meeting.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is done with several meetings: with each for itself, by the rules for one.
 */
@MitraTest
class MeetingBatchTests {

	private static final String BATCHES = "/api/meetings/batches";

	private final Api api;

	private final Fixtures fixtures;

	private final Api officer;

	private final Api manager;

	private final long partner;

	MeetingBatchTests(Api api, Fixtures fixtures) {
		this.api = api;
		this.fixtures = fixtures;
		this.officer = api.as(fixtures.officer());
		this.manager = api.as(fixtures.manager());
		this.partner = fixtures.partner();
	}

	private Answer log(Classification classification) {
		return this.fixtures.meeting(this.partner, classification);
	}

	private static Body picked(Answer meeting) {
		return Body.of("id", meeting.id(), "version", meeting.version());
	}

	private static Body batch(Object... meetings) {
		return Body.of("meetings", List.of(meetings));
	}

	private Answer touched(Answer meeting) {
		return this.officer.put("/api/meetings/" + meeting.id(), meeting.version(),
				Fixtures.meetingDraft(this.partner)
					.with("classification", meeting.text("/classification"))
					.with("city", "Bogor"))
			.expect(200);
	}

	@Test
	void deletesWhatIsAsItWasReadAndTellsOfTheRest() {
		Answer first = log(Classification.OPEN);
		Answer changed = log(Classification.OPEN);
		touched(changed);
		Answer gone = log(Classification.OPEN);
		this.officer.delete("/api/meetings/" + gone.id()).expect(204);
		Answer result = this.officer.in("id")
			.post(BATCHES + "/deletions", batch(picked(first), picked(changed), picked(gone)))
			.expect(200);
		assertThat(result.each("/done", "id")).containsExactly(String.valueOf(first.id()));
		assertThat(result.each("/left", "id")).containsExactly(String.valueOf(changed.id()), String.valueOf(gone.id()));
		assertThat(result.each("/left", "code")).containsExactly("batch.changed", "batch.gone");
		assertThat(result.text("/left/0/reference")).isEqualTo(changed.text("/reference"));
		assertThat(result.text("/left/0/message")).isEqualTo("Sudah berubah sementara itu.");
		assertThat(result.text("/left/1/reference")).isNull();
		this.officer.get("/api/meetings/" + first.id()).expect(404);
		this.officer.get("/api/meetings/" + changed.id()).expect(200);
		Answer undone = this.officer.post(BATCHES + "/restorations", batch(result.at("/done/0"))).expect(200);
		assertThat(undone.each("/done", "id")).containsExactly(String.valueOf(first.id()));
		this.officer.get("/api/meetings/" + first.id()).expect(200);
	}

	@Test
	void classifiesAndUndoesIt() {
		Answer open = log(Classification.OPEN);
		Answer limited = log(Classification.LIMITED);
		Answer result = this.manager
			.post(BATCHES + "/classifications",
					batch(picked(open).with("classification", "SECRET"),
							picked(limited).with("classification", "SECRET")))
			.expect(200);
		assertThat(result.each("/done", "classification")).containsExactly("OPEN", "LIMITED");
		assertThat(this.manager.get("/api/meetings/" + open.id()).text("/classification")).isEqualTo("SECRET");
		assertThat(this.manager.get("/api/meetings/" + open.id() + "/changes").text("/items/0/change"))
			.isEqualTo("RECLASSIFIED");
		this.manager.post(BATCHES + "/classifications", Body.of("meetings", result.at("/done"))).expect(200);
		assertThat(this.manager.get("/api/meetings/" + open.id()).text("/classification")).isEqualTo("OPEN");
		assertThat(this.manager.get("/api/meetings/" + limited.id()).text("/classification")).isEqualTo("LIMITED");
	}

	@Test
	void leavesAloneWhatIsClassifiedSoAlready() {
		Answer meeting = log(Classification.LIMITED);
		Answer result = this.manager
			.post(BATCHES + "/classifications", batch(picked(meeting).with("classification", "LIMITED")))
			.expect(200);
		assertThat(result.number("/done/0/version")).isEqualTo(meeting.version());
		assertThat(this.manager.get("/api/meetings/" + meeting.id()).version()).isEqualTo(meeting.version());
	}

	@Test
	void letsManagersAloneClassify() {
		Body batch = batch(picked(log(Classification.OPEN)).with("classification", "LIMITED"));
		this.officer.post(BATCHES + "/classifications", batch).expect(403);
		this.api.as(this.fixtures.staff()).post(BATCHES + "/deletions", batch).expect(403);
	}

	/** A number that is taken by something higher answers as one that is free. */
	@Test
	void betraysNothingOfWhatTheCallerMayNotSee() {
		Answer secret = log(Classification.SECRET);
		Api limited = this.api.as(this.fixtures.user(Role.MANAGER, Classification.LIMITED));
		List<String> answers = new ArrayList<>();
		for (long id : new long[] { secret.id(), 123_456_789 }) {
			for (String deed : List.of("deletions", "restorations", "classifications")) {
				answers.add(limited
					.post(BATCHES + "/" + deed, batch(Body.of("id", id, "version", 0).with("classification", "OPEN")))
					.expect(200)
					.json()
					.toString()
					.replace(String.valueOf(id), "id"));
			}
		}
		assertThat(answers.subList(0, 3)).isEqualTo(answers.subList(3, 6));
		assertThat(answers).allMatch((answer) -> answer.contains("batch.gone"));
		this.manager.get("/api/meetings/" + secret.id()).expect(200);
	}

	@Test
	void classifiesNothingAboveTheCallersClearance() {
		Answer meeting = log(Classification.OPEN);
		Answer result = this.api.as(this.fixtures.user(Role.MANAGER, Classification.LIMITED))
			.post(BATCHES + "/classifications", batch(picked(meeting).with("classification", "SECRET")))
			.expect(200);
		assertThat(result.each("/left", "code")).containsExactly("clearance");
		assertThat(this.manager.get("/api/meetings/" + meeting.id()).text("/classification")).isEqualTo("OPEN");
	}

	@Test
	void takesAHundredAtOnceAndNoEmptyOnes() {
		this.officer.post(BATCHES + "/deletions", Body.of("meetings", List.of())).expect(400);
		Object[] many = IntStream.rangeClosed(1, 101).mapToObj((id) -> Body.of("id", id)).toArray();
		this.officer.post(BATCHES + "/deletions", batch(many)).expect(400);
		this.officer.post(BATCHES + "/deletions", batch(Body.of("version", 1))).expect(400);
		this.manager.post(BATCHES + "/classifications", batch(Body.of("id", 1))).expect(400);
	}

}
