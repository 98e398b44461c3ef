package id.mitra.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestUser;
import id.mitra.Together;
import id.mitra.Unchanged;
import id.mitra.Words;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@MitraTest
class MeetingEditingTests {

	private final Api api;

	private final Fixtures fixtures;

	private final Api officer;

	private final long partner;

	private final Body draft;

	MeetingEditingTests(Api api, Fixtures fixtures) {
		this.api = api;
		this.fixtures = fixtures;
		this.officer = api.as(fixtures.officer());
		this.partner = fixtures.partner();
		this.draft = Fixtures.meetingDraft(this.partner);
	}

	private Answer log(Body draft) {
		return this.officer.post("/api/meetings", draft).expect(201);
	}

	@Test
	void replacesAllOfAMeeting() {
		long delegate = this.fixtures.delegate();
		long second = this.fixtures.partner();
		Answer made = log(this.draft.with("summary", "Before").with("areas", List.of(Fixtures.touching("OSH"))));
		Answer edited = this.officer.put("/api/meetings/" + made.id(), made.version(),
				this.draft.with("city", "Jakarta")
					.with("partners",
							List.of(Body.of("partnerId", second, "lead", true), Body.of("partnerId", this.partner)))
					.with("areas", List.of(Fixtures.touching("TVET"), Fixtures.touching("OSH")))
					.with("attendances", List.of(Fixtures.attending(delegate, "PARTNER"))))
			.expect(200);
		assertThat(edited.text("/city")).isEqualTo("Jakarta");
		assertThat(edited.text("/summary")).isNull();
		assertThat(edited.each("/areas", "code")).containsExactly("TVET", "OSH");
		assertThat(edited.each("/partners", "partnerId")).containsExactly(String.valueOf(second),
				String.valueOf(this.partner));
		assertThat(edited.number("/attendances/0/partnerId")).isEqualTo(second);
		assertThat(edited.version()).isGreaterThan(made.version());
		assertThat(edited.header("ETag")).isEqualTo("\"" + edited.version() + "\"");
		assertThat(edited.text("/reference")).isEqualTo(made.text("/reference"));
		assertThat(this.officer.get("/api/meetings/" + made.id()).expect(200).json()).isEqualTo(edited.json());
	}

	@Test
	void makesANewVersionWhereOnlyAListChanges() {
		Answer made = log(this.draft);
		Answer edited = this.officer
			.put("/api/meetings/" + made.id(), made.version(),
					this.draft.with("areas", List.of(Fixtures.touching("IR"))))
			.expect(200);
		assertThat(edited.version()).isGreaterThan(made.version());
	}

	@Test
	void signsWhoChangedIt() {
		Answer made = log(this.draft);
		TestUser manager = this.fixtures.manager();
		Answer edited = this.api.as(manager)
			.put("/api/meetings/" + made.id(), made.version(), this.draft.with("city", "Turin"))
			.expect(200);
		assertThat(edited.text("/createdBy")).isEqualTo(this.fixtures.officer().username());
		assertThat(edited.text("/updatedBy")).isEqualTo(manager.username());
		assertThat(edited.text("/createdAt")).isEqualTo(made.text("/createdAt"));
		assertThat(edited.text("/updatedAt")).isGreaterThan(made.text("/updatedAt"));
	}

	@Test
	void wantsToKnowWhichVersionAnEditWasMadeFrom() {
		Answer made = log(this.draft);
		Unchanged.by(() -> this.officer.send("PUT", "/api/meetings/" + made.id(), this.draft).expect(428));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"99\"", "\"*\"", "\"abc\"", "\"-1\"" })
	void refusesAnEditOfNoVersionOnRecord(String tag) {
		Answer made = log(this.draft);
		Unchanged.by(() -> this.officer.with("If-Match", tag)
			.send("PUT", "/api/meetings/" + made.id(), this.draft)
			.expect(412));
	}

	@Test
	void showsBothVersionsOfEachFieldThatDiffers() {
		Answer made = log(this.draft);
		this.officer
			.put("/api/meetings/" + made.id(), made.version(),
					this.draft.with("city", "Jakarta").with("areas", List.of(Fixtures.touching("OSH"))))
			.expect(200);
		Answer refused = Unchanged.by(() -> this.officer
			.put("/api/meetings/" + made.id(), made.version(), this.draft.with("city", "Turin").with("venue", "Campus"))
			.expect(412));
		assertThat(refused.each("/conflicts", "field")).containsExactlyInAnyOrder("city", "venue", "areas");
		assertThat(conflict(refused, "city", "yours")).isEqualTo("Turin");
		assertThat(conflict(refused, "city", "theirs")).isEqualTo("Jakarta");
		assertThat(conflict(refused, "venue", "yours")).isEqualTo("Campus");
		assertThat(refused.at("/conflicts")).filteredOn((conflict) -> conflict.get("field").asString().equals("venue"))
			.allSatisfy((conflict) -> assertThat(conflict.get("theirs").isNull()).isTrue());
		assertThat(refused.text("/title")).isEqualTo(Words.of("en", "problem.412.title"));
	}

	private static String conflict(Answer refused, String field, String side) {
		for (var conflict : refused.at("/conflicts")) {
			if (conflict.get("field").asString().equals(field)) {
				return conflict.get(side).asString();
			}
		}
		throw new AssertionError("No conflict of " + field);
	}

	@Test
	void letsOneOfTwoEditsFromOneVersionWin() {
		Answer made = log(this.draft);
		List<Answer> answers = Together.times(8, (number) -> this.officer.put("/api/meetings/" + made.id(),
				made.version(), this.draft.with("city", "City " + number)));
		assertThat(answers).extracting(Answer::status).containsOnlyOnce(200).containsOnly(200, 412);
		Answer won = answers.stream().filter((answer) -> answer.status() == 200).findFirst().orElseThrow();
		assertThat(this.officer.get("/api/meetings/" + made.id()).text("/city")).isEqualTo(won.text("/city"));
		assertThat(answers).filteredOn((answer) -> answer.status() == 412)
			.allSatisfy((answer) -> assertThat(conflict(answer, "city", "theirs")).isEqualTo(won.text("/city")));
	}

	@ParameterizedTest
	@CsvSource({ "HELD, PLANNED", "HELD, CANCELLED", "HELD, POSTPONED", "PLANNED, HELD", "PLANNED, CANCELLED" })
	void movesNoStatusByAnEdit(String before, String after) {
		Answer made = log(this.draft.with("status", before));
		Answer refused = Unchanged
			.by(() -> this.officer.put("/api/meetings/" + made.id(), made.version(), this.draft.with("status", after)));
		assertThat(refused.expect(400).errors()).containsExactly("status meeting.status.fixed");
	}

	@Test
	void confirmsAPlannedMeetingWhoseDayHasCome() {
		Answer made = log(this.draft.with("status", "PLANNED"));
		Answer held = this.officer.post("/api/meetings/" + made.id() + "/confirmation").expect(200);
		assertThat(held.text("/status")).isEqualTo("HELD");
		assertThat(held.header("ETag")).isNotEqualTo(made.header("ETag"));
	}

	@Test
	void confirmsNoMeetingOfTheFuture() {
		Answer made = log(this.draft.with("status", "PLANNED").with("date", LocalDate.now().plusDays(2).toString()));
		Answer refused = Unchanged.by(() -> this.officer.post("/api/meetings/" + made.id() + "/confirmation"));
		assertThat(refused.expect(409).text("/detail")).isEqualTo(Words.of("en", "refused.meeting.future"));
	}

	@Test
	void confirmsNoMeetingBeforeItBegins() {
		ZoneId zone = (LocalTime.now(ZoneOffset.UTC).getHour() < 23) ? ZoneOffset.UTC : ZoneId.of("Etc/GMT+12");
		Answer made = log(this.draft.with("status", "PLANNED")
			.with("zone", zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId())
			.with("date", LocalDate.now(zone).toString())
			.with("startTime", "23:59"));
		Answer refused = Unchanged.by(() -> this.officer.post("/api/meetings/" + made.id() + "/confirmation"));
		assertThat(refused.expect(409).text("/detail")).isEqualTo(Words.of("en", "refused.meeting.future"));
	}

	@Test
	void saysOnAWholePageWhyAMeetingCannotBeConfirmed() {
		Answer made = log(this.draft.with("status", "PLANNED").with("date", LocalDate.now().plusDays(2).toString()));
		String path = "/meetings/" + made.id();
		Answer refused = this.api.browser().signIn(this.fixtures.officer()).post(path + "/confirmation").expect(409);
		assertThat(refused.body()).contains(Words.of("en", "refused.meeting.future").replace("'", "&#39;"))
			.contains("href=\"" + path + "\"")
			.contains("href=\"/partners\"")
			.contains("<html lang=\"en\"");
	}

	@Test
	void postponesToAnotherDayOrToNone() {
		Answer made = log(this.draft.with("status", "PLANNED").with("datePrecision", "MONTH"));
		String path = "/api/meetings/" + made.id() + "/postponement";
		Answer once = this.officer.post(path, Body.of("reason", " Both sides asked ")).expect(200);
		assertThat(once.text("/status")).isEqualTo("POSTPONED");
		assertThat(once.text("/statusReason")).isEqualTo("Both sides asked");
		assertThat(once.text("/date")).isEqualTo(made.text("/date"));
		Answer twice = this.officer.post(path, Body.of("reason", "Again", "date", "2199-05-17")).expect(200);
		assertThat(twice.text("/date")).isEqualTo("2199-05-17");
		assertThat(twice.text("/datePrecision")).isEqualTo("DAY");
	}

	@Test
	void holdsAPostponedMeetingAfterAll() {
		Answer made = log(this.draft.with("status", "PLANNED"));
		String path = "/api/meetings/" + made.id();
		this.officer.post(path + "/postponement", Body.of("reason", "x", "date", "2024-01-10")).expect(200);
		assertThat(this.officer.post(path + "/confirmation").expect(200).text("/status")).isEqualTo("HELD");
	}

	@Test
	void cancelsAPlannedMeeting() {
		Answer made = log(this.draft.with("status", "PLANNED"));
		Answer cancelled = this.officer
			.post("/api/meetings/" + made.id() + "/cancellation", Body.of("reason", "No visa"))
			.expect(200);
		assertThat(cancelled.text("/status")).isEqualTo("CANCELLED");
		assertThat(cancelled.text("/statusReason")).isEqualTo("No visa");
	}

	@ParameterizedTest
	@ValueSource(strings = { "confirmation", "postponement", "cancellation" })
	void movesNoMeetingThatWasHeldOrCancelled(String move) {
		Answer held = log(this.draft);
		Answer cancelled = log(this.draft.with("status", "PLANNED"));
		this.officer.post("/api/meetings/" + cancelled.id() + "/cancellation", Body.of("reason", "x")).expect(200);
		Body reason = Body.of("reason", "x");
		Answer first = Unchanged.by(() -> this.officer.in("id")
			.post("/api/meetings/" + held.id() + "/" + move, move.equals("confirmation") ? null : reason));
		assertThat(first.expect(409).text("/detail")).isEqualTo(Words.of("id", "refused.meeting.HELD"));
		Answer second = Unchanged.by(() -> this.officer.post("/api/meetings/" + cancelled.id() + "/" + move,
				move.equals("confirmation") ? null : reason));
		assertThat(second.expect(409).text("/detail")).isEqualTo(Words.of("en", "refused.meeting.CANCELLED"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "postponement", "cancellation" })
	void wantsAReason(String move) {
		Answer made = log(this.draft.with("status", "PLANNED"));
		String path = "/api/meetings/" + made.id() + "/" + move;
		for (Body body : List.of(Body.of(), Body.of("reason", " "), Body.of("reason", null))) {
			assertThat(Unchanged.by(() -> this.officer.post(path, body)).expect(400).errors())
				.containsExactly("reason required");
		}
		assertThat(this.officer.post(path, Body.of("reason", "x".repeat(1001))).expect(400).errors())
			.containsExactly("reason size");
		assertThat(this.officer.post(path, Body.of("reason", "a\u202eb")).expect(400).errors())
			.containsExactly("reason characters");
	}

	@ParameterizedTest
	@CsvSource({ "2023-02-31, unreadable", "9999-01-01, date.range", "1500-01-01, date.range" })
	void postponesToNoImpossibleDay(String date, String code) {
		Answer made = log(this.draft.with("status", "PLANNED"));
		Answer refused = Unchanged.by(() -> this.officer.post("/api/meetings/" + made.id() + "/postponement",
				Body.of("reason", "x", "date", date)));
		assertThat(refused.expect(400).errors()).containsExactly("date " + code);
	}

	@Test
	void keepsATrashedMeetingForRestoration() {
		Answer made = log(this.draft);
		String path = "/api/meetings/" + made.id();
		this.officer.delete(path).expect(204);
		this.officer.get(path).expect(404);
		this.officer.put(path, made.version(), this.draft).expect(404);
		this.officer.delete(path).expect(404);
		this.officer.post(path + "/confirmation").expect(404);
		String list = "/api/meetings?partner=" + this.partner;
		assertThat(this.officer.get(list).expect(200).ids()).isEmpty();
		assertThat(this.officer.get(list + "&trashed=true").expect(200).ids()).containsExactly(made.id());
		assertThat(this.officer.get("/api/meetings/count?trashed=true&partner=" + this.partner).number("/count"))
			.isEqualTo(1);

		Answer restored = this.officer.post(path + "/restoration").expect(200);
		assertThat(restored.text("/title")).isEqualTo(made.text("/title"));
		assertThat(restored.at("/partners")).isEqualTo(made.at("/partners"));
		assertThat(this.officer.get(list).expect(200).ids()).containsExactly(made.id());
		assertThat(this.officer.get(list + "&trashed=true").expect(200).ids()).isEmpty();
	}

	@Test
	void restoresNothingThatIsNotInTheTrash() {
		this.officer.post("/api/meetings/" + log(this.draft).id() + "/restoration").expect(404);
	}

	@Test
	void letsOnlyAManagerReclassify() {
		Answer made = log(this.draft);
		String path = "/api/meetings/" + made.id();
		Body secret = this.draft.with("classification", "SECRET");
		Unchanged.by(() -> this.officer.put(path, made.version(), secret).expect(403));
		Unchanged
			.by(() -> this.officer.put(path, made.version(), this.draft.with("classification", "LIMITED")).expect(403));
		Answer reclassified = this.api.as(this.fixtures.manager()).put(path, made.version(), secret).expect(200);
		assertThat(reclassified.text("/classification")).isEqualTo("SECRET");
		assertThat(this.officer.put(path, reclassified.version(), secret.with("city", "Jakarta"))
			.expect(200)
			.text("/city")).isEqualTo("Jakarta");
	}

	@Test
	void keepsTheClassificationThatAnEditLeavesOut() {
		Answer made = log(this.draft.with("classification", "SECRET"));
		Answer edited = this.officer
			.put("/api/meetings/" + made.id(), made.version(), this.draft.without("classification"))
			.expect(200);
		assertThat(edited.text("/classification")).isEqualTo("SECRET");
	}

	@Test
	void letsNobodyClassifyAboveTheirClearance() {
		Answer made = log(this.draft);
		Answer refused = Unchanged.by(() -> this.api.as(this.fixtures.manager())
			.put("/api/meetings/" + made.id(), made.version(), this.draft.with("classification", "TOP_SECRET")));
		assertThat(refused.expect(400).errors()).containsExactly("classification clearance");
	}

	@Test
	void letsStaffWriteNothing() {
		Api staff = this.api.as(this.fixtures.staff());
		Answer made = log(this.draft);
		String path = "/api/meetings/" + made.id();
		Unchanged.by(() -> {
			staff.post("/api/meetings", this.draft).expect(403);
			staff.put(path, made.version(), this.draft).expect(403);
			staff.delete(path).expect(403);
			staff.post(path + "/confirmation").expect(403);
			staff.post(path + "/postponement", Body.of("reason", "x")).expect(403);
			return staff.post(path + "/cancellation", Body.of("reason", "x")).expect(403);
		});
		this.officer.delete(path).expect(204);
		staff.post(path + "/restoration").expect(403);
	}

	@Test
	void keepsAPartnerThatWasTrashedSince() {
		Api limited = this.api.as(this.fixtures.user(Role.OFFICER, Classification.LIMITED));
		Answer made = log(this.draft.with("classification", "SECRET"));
		limited.delete("/api/partners/" + this.partner).expect(204);
		Body edited = this.draft.with("classification", "SECRET").with("city", "Jakarta");
		assertThat(this.officer.put("/api/meetings/" + made.id(), made.version(), edited).expect(200).text("/city"))
			.isEqualTo("Jakarta");
		assertThat(this.officer.post("/api/meetings", this.draft).expect(400).errors())
			.containsExactly("partners[0].partnerId partner.unknown");
	}

}
