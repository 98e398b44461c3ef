package id.mitra.meeting;

import java.util.List;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.Unchanged;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What one may not see does not exist.
 */
@MitraTest
class MeetingVisibilityTests {

	private final Api api;

	private final Fixtures fixtures;

	private final Api staff;

	private final Api officer;

	private final Api manager;

	/** An officer by role who is cleared for no more than staff. */
	private final Api limited;

	private final String word = Fixtures.word();

	private final long partner;

	private final long delegate;

	private final Body draft;

	MeetingVisibilityTests(Api api, Fixtures fixtures) {
		this.api = api;
		this.fixtures = fixtures;
		this.staff = api.as(fixtures.staff());
		this.officer = api.as(fixtures.officer());
		this.manager = api.as(fixtures.manager());
		this.limited = api.as(fixtures.user(Role.OFFICER, Classification.LIMITED));
		this.partner = fixtures.partner(fixtures.partnerDraft().with("country", "JP"));
		this.delegate = fixtures.delegate();
		this.draft = Fixtures.meetingDraft(this.partner)
			.with("title", "Rapat " + this.word)
			.with("classification", "SECRET")
			.with("country", "JP")
			.with("areas", List.of(Fixtures.touching("SEA")))
			.with("attendances", List.of(Fixtures.attending(this.delegate, "PARTNER")));
	}

	private Answer secret() {
		return this.officer.post("/api/meetings", this.draft).expect(201);
	}

	@Test
	void answersEveryMethodAsIfItWereNotThere() {
		Answer made = secret();
		String path = "/api/meetings/" + made.id();
		String missing = "/api/meetings/" + (made.id() - 1);
		Body reason = Body.of("reason", "x");
		for (Api caller : List.of(this.staff, this.limited)) {
			Unchanged.by(() -> {
				assertThat(like(caller.get(path).expect(404), path)).isEqualTo(like(caller.get(missing), missing));
				assertThat(like(caller.put(path, made.version(), this.draft), path))
					.isEqualTo(like(caller.put(missing, 0, this.draft).expect(404), missing));
				caller.put(path, 99, this.draft).expect(404);
				caller.send("PUT", path, this.draft).expect(404);
				caller.delete(path).expect(404);
				caller.post(path + "/restoration").expect(404);
				caller.post(path + "/confirmation").expect(404);
				caller.post(path + "/postponement", reason).expect(404);
				caller.post(path + "/cancellation", reason).expect(404);
				caller.post(path + "/cancellation", Body.of()).expect(404);
				return caller.put(path, made.version(), Body.of()).expect(404);
			});
		}
	}

	private static String like(Answer answer, String path) {
		return answer.status() + answer.body().replace(path, "PATH");
	}

	@Test
	void isInNoListAndNoCount() {
		long id = secret().id();
		for (String filter : List.of("q=" + this.word, "partner=" + this.partner, "delegate=" + this.delegate,
				"q=" + this.word + "&area=MIG", "q=" + this.word + "&country=JP", "q=" + this.word + "&place=JP",
				"q=" + this.word + "&classification=SECRET", "q=" + this.word + "&status=HELD&kind=BILATERAL",
				"q=" + this.word + "&from=2023-11-02&to=2023-11-02", "q=" + this.word + "&sort=date")) {
			assertThat(this.officer.get("/api/meetings?" + filter).expect(200).ids()).describedAs(filter)
				.containsExactly(id);
			assertThat(this.officer.get("/api/meetings/count?" + filter).expect(200).number("/count")).isEqualTo(1);
			for (Api caller : List.of(this.staff, this.limited)) {
				assertThat(caller.get("/api/meetings?" + filter).expect(200).ids()).describedAs(filter).isEmpty();
				assertThat(caller.get("/api/meetings/count?" + filter).expect(200).number("/count")).describedAs(filter)
					.isZero();
			}
		}
	}

	@Test
	void leavesNoGapInAListThatIsPaged() {
		for (int i = 0; i < 9; i++) {
			this.officer.post("/api/meetings", this.draft.with("classification", (i % 3 == 0) ? "SECRET" : "OPEN"))
				.expect(201);
		}
		Answer first = this.staff.get("/api/meetings?size=3&partner=" + this.partner).expect(200);
		Answer second = this.staff
			.get("/api/meetings?size=3&partner=" + this.partner + "&cursor=" + first.text("/next"))
			.expect(200);
		assertThat(first.ids()).hasSize(3);
		assertThat(second.ids()).hasSize(3);
		assertThat(second.text("/next")).isNull();
	}

	@Test
	void givesNobodyAnothersCursor() {
		secret();
		secret();
		String cursor = this.officer.get("/api/meetings?size=1&partner=" + this.partner).text("/next");
		assertThat(this.staff.get("/api/meetings?size=1&partner=" + this.partner + "&cursor=" + cursor)
			.expect(400)
			.errors()).containsExactly("cursor cursor");
	}

	@Test
	void countsInNoSummary() {
		this.officer.post("/api/meetings", this.draft.with("classification", "OPEN").with("date", "2021-03-01"))
			.expect(201);
		secret();
		String filter = "?partner=" + this.partner;
		for (Api caller : List.of(this.staff, this.limited)) {
			Answer areas = caller.get("/api/areas/summary" + filter).expect(200);
			assertThat(areas.number("/meetings")).isEqualTo(1);
			assertThat(line(areas, "SEA")).isEqualTo("1 1 2021-03-01");
			assertThat(line(areas, "MIG")).isEqualTo("1 1 2021-03-01");
			Answer area = caller.get("/api/areas/SEA/summary" + filter).expect(200);
			assertThat(area.number("/meetings")).isEqualTo(1);
			assertThat(area.text("/lastMeetingOn")).isEqualTo("2021-03-01");
			assertThat(area.each("/byMonth", "month")).containsExactly("2021-03");
			assertThat(area.each("/byPartner", "meetings")).containsExactly("1");
		}
		Answer areas = this.officer.get("/api/areas/summary" + filter).expect(200);
		assertThat(areas.number("/meetings")).isEqualTo(2);
		assertThat(line(areas, "MIG")).isEqualTo("2 1 2023-11-02");
		assertThat(this.officer.get("/api/areas/SEA/summary" + filter).each("/byMonth", "month"))
			.containsExactly("2021-03", "2023-11");
	}

	private static String line(Answer summary, String code) {
		for (var line : summary.at("/areas")) {
			if (line.get("code").asString().equals(code)) {
				return line.get("meetings").asInt() + " " + line.get("partners").asInt() + " "
						+ line.get("lastMeetingOn").asString();
			}
		}
		throw new AssertionError("No area " + code);
	}

	@Test
	void isFoundByNoSearch() {
		long id = secret().id();
		String path = "/api/search?q=" + this.word;
		assertThat(this.officer.get(path).expect(200).each("/items", "id")).containsExactly(String.valueOf(id));
		for (Api caller : List.of(this.staff, this.limited)) {
			assertThat(caller.get(path).expect(200).each("/items", "id")).isEmpty();
			assertThat(caller.get(path + "&type=MEETING").expect(200).each("/items", "id")).isEmpty();
		}
	}

	@Test
	void staysHiddenInTheTrash() {
		long id = secret().id();
		this.officer.delete("/api/meetings/" + id).expect(204);
		String list = "/api/meetings?trashed=true&partner=" + this.partner;
		assertThat(this.officer.get(list).expect(200).ids()).containsExactly(id);
		for (Api caller : List.of(this.staff, this.limited)) {
			assertThat(caller.get(list).expect(200).ids()).isEmpty();
			assertThat(caller.get(list.replace("?", "/count?")).expect(200).number("/count")).isZero();
			caller.post("/api/meetings/" + id + "/restoration").expect(404);
		}
		this.officer.post("/api/meetings/" + id + "/restoration").expect(200);
	}

	@Test
	void isNoReasonToKeepAPartnerOrDelegateThatItsReaderCouldName() {
		secret();
		this.officer.delete("/api/partners/" + this.partner).expect(409);
		this.officer.delete("/api/delegates/" + this.delegate).expect(409);
		this.limited.delete("/api/partners/" + this.partner).expect(204);
		this.limited.delete("/api/delegates/" + this.delegate).expect(204);
	}

	@Test
	void showsAndHidesEverywhereFromAReclassificationOn() {
		Answer made = this.officer.post("/api/meetings", this.draft.with("classification", "OPEN")).expect(201);
		String path = "/api/meetings/" + made.id();
		assertSeen(path, 1);
		this.officer.put(path, made.version(), this.draft).expect(403);
		assertSeen(path, 1);
		Answer secret = this.manager.put(path, made.version(), this.draft).expect(200);
		assertSeen(path, 0);
		this.manager.put(path, secret.version(), this.draft.with("classification", "LIMITED")).expect(200);
		assertSeen(path, 1);
	}

	private void assertSeen(String path, int times) {
		this.staff.get(path).expect((times > 0) ? 200 : 404);
		String filter = "?partner=" + this.partner;
		assertThat(this.staff.get("/api/meetings" + filter).expect(200).ids()).hasSize(times);
		assertThat(this.staff.get("/api/meetings/count" + filter).expect(200).number("/count")).isEqualTo(times);
		assertThat(this.staff.get("/api/areas/summary" + filter).expect(200).number("/meetings")).isEqualTo(times);
		assertThat(this.staff.get("/api/areas/SEA/summary" + filter).expect(200).number("/meetings")).isEqualTo(times);
		assertThat(this.staff.get("/api/search?q=" + this.word).expect(200).at("/items")).hasSize(times);
	}

	@ParameterizedTest
	@EnumSource(Classification.class)
	void isSeenByWhoeverIsClearedForIt(Classification clearance) {
		Api reader = this.api.as(this.fixtures.user(Role.STAFF, clearance));
		for (Classification classification : Classification.values()) {
			long id = this.fixtures.meeting(this.partner, classification).id();
			reader.get("/api/meetings/" + id).expect(classification.isAbove(clearance) ? 404 : 200);
		}
	}

	@Test
	void takesAMeetingOfAnyClassificationUpToOnesOwnClearance() {
		this.limited.post("/api/meetings", this.draft.with("classification", "LIMITED")).expect(201);
		assertThat(this.limited.post("/api/meetings", this.draft).expect(400).errors())
			.containsExactly("classification clearance");
	}

}
