package id.mitra.meeting;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.Unchanged;
import id.mitra.Words;
import id.mitra.meeting.term.MeetingKind;
import id.mitra.meeting.term.Support;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is refused, at which field, in whose language, and that it changes nothing.
 */
@MitraTest
class MeetingInputTests {

	private static long partner;

	private static long otherPartner;

	private static long delegate;

	private static long otherDelegate;

	/** That nobody manages to edit. */
	private static long meeting;

	private final Api api;

	private final Fixtures fixtures;

	private Api officer;

	MeetingInputTests(Api api, Fixtures fixtures) {
		this.api = api;
		this.fixtures = fixtures;
		this.officer = api;
	}

	@BeforeEach
	void signIn() {
		this.officer = this.api.as(this.fixtures.officer());
		if (partner == 0) {
			partner = this.fixtures.partner();
			otherPartner = this.fixtures.partner();
			delegate = this.fixtures.delegate();
			otherDelegate = this.fixtures.delegate();
			meeting = this.officer.post("/api/meetings", Fixtures.meetingDraft(partner)).expect(201).id();
		}
	}

	static Stream<Arguments> badDrafts() {
		return Stream.of(bad("an empty title", set("title", ""), "title required"),
				bad("a blank title", set("title", "  \t"), "title required"),
				bad("no title", (draft) -> draft.without("title"), "title required"),
				bad("a title of 201 characters", set("title", "x".repeat(201)), "title size"),
				bad("NUL in a name", set("title", "a\0b"), "title characters"),
				bad("a bidi override in a name", set("title", "a\u202eb"), "title characters"),
				bad("a line break in a name", set("title", "a\nb"), "title characters"),
				bad("a lone surrogate in a name", set("title", "a\ud800b"), "title characters"),
				bad("a number for a text", set("title", 5), "title unreadable"),
				bad("a list for a text", set("title", List.of("a")), "title unreadable"),
				bad("an object for a text", set("title", Body.of("a", 1)), "title unreadable"),
				bad("no kind", set("kind", null), "kind required"),
				bad("an unknown kind", set("kind", "PARTY"), "kind unreadable"),
				bad("a kind by its number", set("kind", 0), "kind unreadable"),
				bad("an empty kind", set("kind", ""), "kind unreadable"),
				bad("no status", set("status", null), "status required"),
				bad("a status that a meeting cannot begin with", set("status", "CANCELLED"),
						"status meeting.status.new"),
				bad("postponed from the start", set("status", "POSTPONED"), "status meeting.status.new"),
				bad("no date", set("date", null), "date required"),
				bad("31 February", set("date", "2023-02-31"), "date unreadable"),
				bad("a date in another order", set("date", "02-11-2023"), "date unreadable"),
				bad("a date as a number", set("date", 20231102), "date unreadable"),
				bad("a date far away", set("date", "9999-12-31").andThen(set("status", "PLANNED"))::apply,
						"date date.range"),
				bad("a date long ago", set("date", "1899-12-31"), "date date.range"),
				bad("a date of the year 0", set("date", "0000-01-01"), "date unreadable"),
				bad("a date beyond the calendar", set("date", "+999999999-12-31"), "date unreadable"),
				bad("held in the future", set("date", "2199-01-01"), "date meeting.future"),
				bad("an end before its start", times("14:30", "14:29"), "endTime endTime"),
				bad("an end at its start", times("14:30", "14:30"), "endTime endTime"),
				bad("a night of more than 12 hours", times("20:00", "08:01"), "endTime endTime"),
				bad("a start that the clocks skip", skipped("02:30", "04:00"), "startTime time.skipped"),
				bad("an end that the clocks skip", skipped("01:30", "02:30"), "endTime time.skipped"),
				bad("a time of day that is none", times("25:00", null), "startTime unreadable"),
				bad("a time of a day that is not known",
						times("14:30", null).andThen(set("datePrecision", "MONTH"))::apply, "startTime timeOfMonth"),
				bad("an end of a day that is not known",
						times(null, "14:30").andThen(set("datePrecision", "MONTH"))::apply, "endTime timeOfMonth"),
				bad("an unknown zone", set("zone", "Europe/Geneva"), "zone zone"),
				bad("an offset for a zone", set("zone", "+07:00"), "zone zone"),
				bad("an unknown country", set("country", "XX"), "country country.unknown"),
				bad("a country in small letters", set("country", "ch"), "country country.unknown"),
				bad("an unknown area", set("areas", List.of(Body.of("code", "LOVE"))), "areas[0].code area.unknown"),
				bad("an area without a code", set("areas", List.of(Body.of("note", "x"))), "areas[0].code required"),
				bad("an area twice", set("areas", List.of(Body.of("code", "OSH"), Body.of("code", "OSH"))),
						"areas[1].code area.twice"),
				bad("an unknown support", set("areas", List.of(Body.of("code", "OSH", "support", "MORAL"))),
						"areas[0].support unreadable"),
				bad("no partner", set("partners", List.of()), "partners partners.noLead"),
				bad("no lead partner",
						(draft) -> draft.with("partners", List.of(Body.of("partnerId", partner, "lead", false))),
						"partners partners.noLead"),
				bad("two leads",
						(draft) -> draft.with("partners",
								List.of(Body.of("partnerId", partner, "lead", true),
										Body.of("partnerId", otherPartner, "lead", true))),
						"partners partners.leads"),
				bad("an unknown partner", set("partners", List.of(Body.of("partnerId", 999999999999L, "lead", true))),
						"partners[0].partnerId partner.unknown"),
				bad("a partner twice",
						(draft) -> draft.with("partners",
								List.of(Body.of("partnerId", partner, "lead", true), Body.of("partnerId", partner))),
						"partners[1].partnerId partner.twice"),
				bad("a partner by text",
						(draft) -> draft.with("partners",
								List.of(Body.of("partnerId", String.valueOf(partner), "lead", true))),
						"partners[0].partnerId unreadable"),
				bad("a partner by a fraction", set("partners", List.of(Body.of("partnerId", 1.0, "lead", true))),
						"partners[0].partnerId unreadable"),
				bad("no partner's id", set("partners", List.of(Body.of("lead", true))),
						"partners[0].partnerId required"),
				bad("nothing for a partner",
						(draft) -> draft.with("partners",
								Arrays.asList(Body.of("partnerId", partner, "lead", true), null)),
						"partners[1] required"),
				bad("a delegate twice",
						(draft) -> draft.with("attendances",
								List.of(Fixtures.attending(delegate, "OURS"), Fixtures.attending(delegate, "OURS"))),
						"attendances[1].delegateId delegate.twice"),
				bad("a delegate on both sides",
						(draft) -> draft.with("attendances",
								List.of(Fixtures.attending(delegate, "OURS"), Fixtures.attending(delegate, "PARTNER"))),
						"attendances[1].delegateId delegate.bothSides"),
				bad("an unknown delegate", set("attendances", List.of(Fixtures.attending(999999999999L, "OURS"))),
						"attendances[0].delegateId delegate.unknown"),
				bad("a delegate of no side",
						(draft) -> draft.with("attendances", List.of(Body.of("delegateId", delegate))),
						"attendances[0].side required"),
				bad("our delegate for a partner",
						(draft) -> draft.with("attendances",
								List.of(Fixtures.attending(delegate, "OURS").with("partnerId", partner))),
						"attendances[0].partnerId attendance.ours"),
				bad("a delegate for a partner who was not there",
						(draft) -> draft.with("attendances",
								List.of(Fixtures.attending(delegate, "PARTNER").with("partnerId", otherPartner))),
						"attendances[0].partnerId attendance.partner"),
				bad("a bidi override in a title",
						(draft) -> draft.with("attendances",
								List.of(Fixtures.attending(delegate, "OURS").with("title", "a\u202eb"))),
						"attendances[0].title characters"),
				bad("a statement by nobody known",
						set("statements", List.of(Body.of("delegateId", 999999999999L, "text", "x", "language", "id"))),
						"statements[0].delegateId delegate.unknown"),
				bad("a statement in another language",
						(draft) -> draft.with("statements",
								List.of(Body.of("delegateId", otherDelegate, "text", "x", "language", "fr"))),
						"statements[0].language format"),
				bad("a statement without words",
						(draft) -> draft.with("statements",
								List.of(Body.of("delegateId", otherDelegate, "text", " ", "language", "id"))),
						"statements[0].text required"),
				bad("a summary of 20,001 characters", set("summary", "x".repeat(20_001)), "summary size"),
				bad("NUL in a summary", set("summary", "a\0b"), "summary characters"),
				bad("51 partners", set("partners", Collections.nCopies(51, Body.of("partnerId", 1))), "partners size"),
				bad("a classification above one's clearance", set("classification", "TOP_SECRET"),
						"classification clearance"),
				bad("an unknown field", set("nickname", "x"), "nickname unknownField"),
				bad("a field that only comes back", set("reference", "2023-AAAAA"), "reference unknownField"),
				bad("an unknown field deep inside", set("areas", List.of(Body.of("code", "OSH", "colour", "red"))),
						"areas[0].colour unknownField"));
	}

	private static Arguments bad(String what, UnaryOperator<Body> mistake, String expected) {
		return Arguments.of(Named.of(what, mistake), expected);
	}

	private static UnaryOperator<Body> set(String field, @Nullable Object value) {
		return (draft) -> draft.with(field, value);
	}

	private static UnaryOperator<Body> times(@Nullable String start, @Nullable String end) {
		return (draft) -> draft.with("startTime", start).with("endTime", end);
	}

	/** In Switzerland the hour from two to three was left out on 26 March 2023. */
	private static UnaryOperator<Body> skipped(String start, String end) {
		return times(start, end).andThen(set("date", "2023-03-26")).andThen(set("zone", "Europe/Zurich"))::apply;
	}

	@ParameterizedTest
	@MethodSource("badDrafts")
	void refusesAtItsFieldAndChangesNothing(UnaryOperator<Body> mistake, String expected) {
		Body draft = mistake.apply(Fixtures.meetingDraft(partner));
		List<String> languages = List.of("en", "id");
		List<Answer> answers = Unchanged.by(() -> languages.stream()
			.map((language) -> this.officer.in(language).with("Idempotency-Key", "k").post("/api/meetings", draft))
			.toList());
		for (int i = 0; i < languages.size(); i++) {
			String language = languages.get(i);
			Answer refused = answers.get(i).expect(400);
			assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
			assertThat(refused.errors()).contains(expected);
			assertThat(refused.text("/title")).isEqualTo(Words.of(language, "problem.400.title"));
			int which = refused.errors().indexOf(expected);
			assertThat(refused.text("/errors/" + which + "/message")).isIn(messages(language, expected));
		}
	}

	@ParameterizedTest
	@MethodSource("badDrafts")
	void refusesTheSameInAnEdit(UnaryOperator<Body> mistake, String expected) {
		// what only comes back may be sent back in an edit
		if (expected.equals("status meeting.status.new") || expected.equals("reference unknownField")) {
			return;
		}
		Body draft = mistake.apply(Fixtures.meetingDraft(partner));
		Answer refused = Unchanged.by(() -> this.officer.put("/api/meetings/" + meeting, 0, draft));
		if (expected.startsWith("classification")) {
			refused.expect(403);
			return;
		}
		refused.expect(400);
		assertThat(refused.errors()).isNotEmpty();
		if (!expected.contains("9999") && !refused.errors().contains("status meeting.status.fixed")) {
			assertThat(refused.errors()).contains(expected);
		}
	}

	private static List<String> messages(String language, String error) {
		String code = error.substring(error.indexOf(' ') + 1);
		return switch (code) {
			case "unreadable" ->
				Stream.concat(Stream.of("unreadable", "date", "time").map((key) -> Words.of(language, "error." + key)),
						Stream.of(MeetingKind.values(), Support.values())
							.map((constants) -> Stream.of(constants).map(Enum::name).collect(Collectors.joining(", ")))
							.map((names) -> Words.of(language, "error.oneOf").replace("{0}", names)))
					.toList();
			case "size" -> Stream.of("jakarta.validation.constraints.Size.message", "error.entries")
				.flatMap((key) -> Stream.of(50, 200, 20_000)
					.map((most) -> Words.of(language, key).replace("{max}", String.valueOf(most))))
				.toList();
			case "required" -> List.of(Words.of(language, "error.required"), Words.of(language, "error.choose"));
			case "format" -> List.of(Words.of(language, "error.locale"));
			default -> List.of(Words.of(language, "error." + code));
		};
	}

	@Test
	void countsAListsEntriesAsTheyWereSent() {
		Body draft = Fixtures.meetingDraft(partner)
			.with("partners", Arrays.asList(null, Body.of("partnerId", 999_999_999)));
		assertThat(this.officer.post("/api/meetings", draft).expect(400).errors())
			.containsExactly("partners[0] required");
	}

	@Test
	void namesWhatIsWrongInTheOrderOfThePage() {
		Body draft = Fixtures.meetingDraft(partner)
			.with("title", "")
			.with("date", "2999-01-01")
			.with("country", "XX")
			.with("areas", List.of(Body.of("code", "LOVE")))
			.with("summary", "x".repeat(20_001));
		assertThat(this.officer.post("/api/meetings", draft).expect(400).errors()).containsExactly("title required",
				"date date.range", "date meeting.future", "country country.unknown", "areas[0].code area.unknown",
				"summary size");
	}

	@Test
	void namesEverythingThatIsWrongAtOnce() {
		Body draft = Fixtures.meetingDraft(partner)
			.with("title", "")
			.with("zone", "Mars/Olympus")
			.with("partners", List.of())
			.with("areas", List.of(Body.of("code", "LOVE")));
		assertThat(this.officer.post("/api/meetings", draft).expect(400).errors()).contains("title required",
				"zone zone", "partners partners.noLead", "areas[0].code area.unknown");
	}

	@Test
	void refusesAMeetingHeldLaterToday() {
		java.time.ZonedDateTime now = java.time.ZonedDateTime.now(java.time.ZoneId.of("Asia/Jakarta"));
		java.time.ZonedDateTime later = now.plusMinutes(2);
		if (later.toLocalDate().equals(now.toLocalDate())) {
			Body draft = Fixtures.meetingDraft(partner)
				.with("zone", "Asia/Jakarta")
				.with("date", now.toLocalDate().toString())
				.with("startTime", later.toLocalTime().toString().substring(0, 5));
			assertThat(this.officer.post("/api/meetings", draft).expect(400).errors())
				.containsExactly("startTime meeting.future");
		}
	}

	@Test
	void judgesTheFutureByTheVenuesClock() {
		// on the day that has begun in Kiritimati, the earliest zone, but not yet in
		// Niue, the latest
		String there = java.time.LocalDate.now(java.time.ZoneId.of("Pacific/Kiritimati")).toString();
		Body draft = Fixtures.meetingDraft(partner).with("date", there);
		this.officer.post("/api/meetings", draft.with("zone", "Pacific/Kiritimati")).expect(201);
		assertThat(this.officer.post("/api/meetings", draft.with("zone", "Pacific/Niue")).expect(400).errors())
			.containsExactly("date meeting.future");
	}

	@Test
	void refusesMoreThanAMegabyte() {
		String large = Api.writtenOut(Fixtures.meetingDraft(partner).with("summary", "x".repeat(2_000_000)));
		Unchanged.by(() -> this.officer.post("/api/meetings", large)).expect(413);
		Answer told = this.officer.in("id").post("/api/meetings", large).expect(413);
		assertThat(told.text("/title")).isEqualTo(Words.of("id", "problem.413.title"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/yaml", "text/plain", "application/xml", "application/x-www-form-urlencoded",
			"multipart/form-data; boundary=x", "nonsense" })
	void refusesAnotherContentType(String type) {
		Body draft = Fixtures.meetingDraft(partner);
		Answer refused = Unchanged.by(() -> this.officer.with("Content-Type", type).post("/api/meetings", draft));
		assertThat(refused.expect(415).header("Content-Type")).startsWith("application/problem+json");
	}

	@Test
	void refusesAQueryThatStandsForNoText() {
		assertThat(this.officer.get("/api/meetings?q=%FF").expect(400).header("Content-Type"))
			.startsWith("application/problem+json");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "[]", "5", "\"x\"", "{", "{}{}", "nonsense",
			"{\"title\": \"a\", \"title\": \"b\"}" })
	void refusesABodyThatIsNoMeeting(String body) {
		Unchanged.by(() -> this.officer.post("/api/meetings", body)).expect(400);
	}

	@Test
	void refusesJsonNestedWithoutEnd() {
		String nested = "[".repeat(100_000);
		this.officer.post("/api/meetings", nested).expect(400);
		this.officer.post("/api/meetings", "{\"partners\":" + nested).expect(400);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			cursor=nonsense          | cursor cursor
			cursor=bm9uc2Vuc2U       | cursor cursor
			size=0                   | size range
			size=101                 | size range
			size=-1                  | size range
			size=ten                 | size unreadable
			kind=PARTY               | kind unreadable
			kind=bilateral           | kind unreadable
			status=7                 | status unreadable
			level=BOSS               | level unreadable
			classification=TOP       | classification unreadable
			from=2023-02-31          | from unreadable
			from=31/01/2023          | from unreadable
			from=1/31/23             | from unreadable
			to=yesterday             | to unreadable
			to=%2B999999999-12-31    | to unreadable
			from=-0001-01-01         | from unreadable
			partner=ILO              | partner unreadable
			partner=1.5              | partner unreadable
			delegate=99999999999999999999 | delegate unreadable
			area=LOVE                | area area.unknown
			country=XX               | country country.unknown
			place=XX                 | place country.unknown
			sort=title               | sort sort
			trashed=maybe            | trashed unreadable
			""")
	void refusesABadFilter(String query, String expected) {
		Answer refused = this.officer.get("/api/meetings?" + query).expect(400);
		assertThat(refused.errors()).containsExactly(expected);
		String language = "id";
		assertThat(this.officer.in(language).get("/api/meetings?" + query).text("/errors/0/message"))
			.isNotEqualTo(refused.text("/errors/0/message"))
			.isNotBlank();
		if (!query.startsWith("cursor") && !query.startsWith("size")) {
			this.officer.get("/api/meetings/count?" + query).expect(400);
		}
	}

	@Test
	void refusesACursorWithOtherFilters() {
		this.fixtures.meeting(Fixtures.meetingDraft(partner));
		this.fixtures.meeting(Fixtures.meetingDraft(partner));
		String cursor = this.officer.get("/api/meetings?size=1&partner=" + partner).expect(200).text("/next");
		String next = "&size=1&cursor=" + cursor;
		this.officer.get("/api/meetings?partner=" + partner + next).expect(200);
		for (String other : List.of("partner=" + otherPartner, "partner=" + partner + "&status=HELD",
				"partner=" + partner + "&sort=date", "partner=" + partner + "&trashed=true", "size=1")) {
			assertThat(this.officer.get("/api/meetings?" + other + next).expect(400).errors()).describedAs(other)
				.containsExactly("cursor cursor");
		}
		assertThat(this.officer.get("/api/partners?" + next).expect(400).errors()).containsExactly("cursor cursor");
	}

	@ParameterizedTest
	@ValueSource(strings = { "abc", "1.5", "99999999999999999999", "0x1" })
	void refusesAnIdThatIsNoNumber(String id) {
		assertThat(this.officer.get("/api/meetings/" + id).status()).isIn(400, 404);
	}

	@Test
	void knowsNoMeetingThatIsNotThere() {
		Answer missing = this.officer.get("/api/meetings/123456789").expect(404);
		assertThat(missing.header("Content-Type")).startsWith("application/problem+json");
		assertThat(missing.text("/instance")).isEqualTo("/api/meetings/123456789");
	}

}
