package id.mitra.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestClock;
import id.mitra.agreement.part.AgreementParty;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import id.mitra.identity.user.Callers;
import id.mitra.platform.error.RecordNotFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@MitraTest
class AgreementTests {

	static final String AGREEMENTS = "/api/agreements";

	private static final Map<String, Object> THREE_YEARS = Map.of("basis", "SIGNED", "years", 3, "renewal", "UNCLEAR",
			"renewalMonths", 12, "noticeMonths", 6);

	private final Api api;

	private final Fixtures fixtures;

	private final Api officer;

	private final Api staff;

	private final TestClock clock;

	private final Callers callers;

	private final AgreementReferences references;

	/** A word in all that a test puts on record. */
	private final String word = Fixtures.word();

	private final long partner;

	private final Body draft;

	AgreementTests(Api api, Fixtures fixtures, TestClock clock, Callers callers, AgreementReferences references) {
		this.api = api;
		this.fixtures = fixtures;
		this.officer = api.as(fixtures.officer());
		this.staff = api.as(fixtures.staff());
		this.clock = clock;
		this.callers = callers;
		this.references = references;
		this.partner = fixtures.partner();
		this.draft = Body.of("titleEn", "Memorandum " + this.word, "type", "MOU", "parties",
				List.of(Map.of("partnerId", this.partner)));
	}

	private Answer add(Body draft) {
		return this.officer.post(AGREEMENTS, draft).expect(201);
	}

	private Answer note(Answer agreement, String type, String day) {
		return this.officer.post(AGREEMENTS + "/" + agreement.id() + "/events", Body.of("type", type, "doneOn", day))
			.expect(201);
	}

	private Answer read(Answer agreement) {
		return this.staff.get(AGREEMENTS + "/" + agreement.id()).expect(200);
	}

	@Test
	void keepsWhatWasAgreedWithWhomAndInWhichWords() {
		Answer before = add(this.draft.with("titleEn", "First " + this.word));
		Answer made = add(this.draft.with("titleId", " Nota " + this.word + " ")
			.with("parties", List.of(Map.of("partnerId", this.partner, "nameThen", "Ministry of its day")))
			.with("areas", List.of("OSH", "TVET"))
			.with("languages", List.of("id", "tr"))
			.with("reference", "M/HK.7")
			.with("predecessorId", before.id())
			.with("articles", List.of(Map.of("number", "2", "heading", "Scope", "area", "OSH", "content", "SCOPE")))
			.with("jointCommittee", Map.of("name", "JWC", "everyMonths", 12))
			.with("term", THREE_YEARS)
			.with("classification", "OPEN"));
		assertThat(made.header("Location")).isEqualTo(AGREEMENTS + "/" + made.id());
		Answer read = read(made);
		assertThat(read.header("ETag")).isEqualTo("\"" + made.version() + "\"");
		assertThat(read.text("/name")).isEqualTo("Memorandum " + this.word);
		assertThat(read.text("/titleId")).isEqualTo("Nota " + this.word);
		assertThat(read.text("/parties/0/nameThen")).isEqualTo("Ministry of its day");
		assertThat(read.text("/parties/0/name")).startsWith("Agency ");
		assertThat(read.text("/areas/1")).isEqualTo("TVET");
		assertThat(read.number("/predecessorId")).isEqualTo(before.id());
		assertThat(read.text("/predecessorName")).isEqualTo("First " + this.word);
		assertThat(read.number("/articles/0/id")).isPositive();
		assertThat(read.text("/articles/0/content")).isEqualTo("SCOPE");
		assertThat(read.number("/jointCommittee/everyMonths")).isEqualTo(12);
		assertThat(read.text("/term/renewal")).isEqualTo("UNCLEAR");
		assertThat(read.text("/term/countedTo")).isEqualTo("RECEIPT");
		assertThat(read.at("/term/lastDayInclusive").isNull()).isTrue();
		assertThat(read.text("/stage")).isEqualTo("EXPLORATION");
		assertThat(read(before).number("/successors/0/id")).isEqualTo(made.id());
		Answer again = this.officer
			.put(AGREEMENTS + "/" + made.id(), read.version(), read.body().replace("M/HK.7", "M/HK.8"))
			.expect(200);
		assertThat(again.number("/articles/0/id")).isEqualTo(read.number("/articles/0/id"));
		this.officer.put(AGREEMENTS + "/" + made.id(), read.version(), read.body()).expect(412);
		assertThat(this.officer.get(AGREEMENTS + "/" + made.id() + "/changes").expect(200).at("/items")).hasSize(2);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			parties           | [] | parties
			parties           | [{"partnerId": 99}] | parties[0].partnerId
			parties           | [{}] | parties[0].partnerId
			type | null | type
			titleEn           | " " | titleId
			areas             | ["NONE"] | areas[0]
			languages         | ["English"] | languages[0]
			predecessorId | 1 | predecessorId
			articles          | [{"text": " "}] | articles[0].heading
			articles          | [{"id": 1, "text": "x"}] | articles[0].id
			jointCommittee    | {"everyMonths": 0} | jointCommittee.everyMonths
			term              | {"years": 1000} | term.years
			term              | {"years": -1} | term.years
			term              | {"months": -1} | term.months
			term              | {"years": 1, "noticeMonths": -1} | term.noticeMonths
			term              | {"years": 1, "noticeDays": -1} | term.noticeDays
			term              | {"years": 1, "noticeDays": 1, "noticeMonths": 1} | term.noticeDays
			term              | {"years": 1, "renewal": "TIMES"} | term.times
			term              | {"years": 1, "renewal": "ONCE", "renewalMonths": -1} | term.renewalMonths
			term              | {"renewal": "WITHOUT_END"} | term.renewalMonths
			term              | {"renewal": "EVER"} | term.renewal
			classification    | "TOP_SECRET" | classification
			""")
	void refusesAtItsField(String field, String value, String wrong) {
		JsonNode parsed = JsonMapper.builder().build().readTree(value);
		Answer refused = this.officer.post(AGREEMENTS, this.draft.with(field, parsed)).expect(400);
		assertThat(refused.fields()).contains(wrong);
	}

	@Test
	void refusesAPartyTwice() {
		Map<String, Object> party = Map.of("partnerId", this.partner);
		Answer refused = this.officer.post(AGREEMENTS, this.draft.with("parties", List.of(party, party))).expect(400);
		assertThat(refused.errors()).containsExactly("parties[1].partnerId partner.twice");
	}

	@Test
	void followsItsEventsAndGivesBothReadings() {
		Answer made = add(this.draft.with("term", THREE_YEARS).with("classification", "OPEN"));
		Answer signed = note(made, "SIGNED", "2019-09-01");
		assertThat(signed.header("Location"))
			.isEqualTo(AGREEMENTS + "/" + made.id() + "/events/" + signed.number("/id"));
		String path = AGREEMENTS + "/" + made.id() + "/clock";
		Answer clock = this.staff.get(path + "?on=2023-11-23").expect(200);
		assertThat(clock.text("/stage")).isEqualTo("UNCLEAR");
		assertThat(clock.at("/endsOn").isNull()).isTrue();
		assertThat(clock.at("/readings")).hasSize(4);
		assertThat(clock.text("/readings/0/stage")).isEqualTo("EXPIRED");
		assertThat(clock.text("/readings/3/endsOn")).isEqualTo("2024-09-01");
		assertThat(this.staff.get(path + "?on=2022-03-01").text("/safeNoticeBy")).isEqualTo("2022-02-15");
		this.staff.get(path + "?on=0001-01-01").expect(400);
		assertThat(read(made).text("/stage")).isEqualTo("UNCLEAR");
		String event = AGREEMENTS + "/" + made.id() + "/events/" + signed.number("/id");
		Answer mended = this.officer
			.send("PUT", event, Body.of("type", "SIGNED", "doneOn", "2025-09-01", "effectiveOn", "2025-08-01"))
			.expect(200);
		assertThat(mended.text("/stage")).isEqualTo("IN_FORCE");
		assertThat(this.officer
			.post(AGREEMENTS + "/" + made.id() + "/events", Body.of("type", "SIGNED", "doneOn", "0001-01-01"))
			.expect(400)
			.errors()).containsExactly("doneOn date.range");
		this.officer.delete(event).expect(204);
		assertThat(read(made).at("/events")).isEmpty();
		this.staff.post(AGREEMENTS + "/" + made.id() + "/events", Body.of("type", "SIGNED", "doneOn", "2019-09-01"))
			.expect(403);
	}

	@Test
	void countsATermThatIsNotOnRecord() {
		String path = AGREEMENTS + "/readings";
		Answer clock = this.staff.post(path, Body.of("term", THREE_YEARS, "from", "2019-09-01", "on", "2023-11-23"))
			.expect(200);
		assertThat(clock.text("/stage")).isEqualTo("UNCLEAR");
		assertThat(clock.at("/readings")).hasSize(4);
		Answer secret = add(this.draft.with("classification", "SECRET"));
		note(secret, "SIGNED", "2020-01-01");
		Body of = Body.of("term", THREE_YEARS, "from", "2019-09-01", "on", "2022-01-01", "agreementId", secret.id());
		assertThat(this.officer.post(path, of).expect(200).text("/readings/0/terms/0/from")).isEqualTo("2020-01-01");
		assertThat(this.staff.post(path, of).expect(400).errors()).containsExactly("agreementId agreement.unknown");
		assertThat(
				this.staff.post(path, Body.of("term", Map.of("noticeDays", 1, "noticeMonths", 1))).expect(400).fields())
			.contains("term.noticeDays");
	}

	@Test
	void listsByNoticeStageAndWhatElseIsAsked() {
		this.clock.at("2026-02-11T03:00:00Z", () -> {
			Answer soon = add(this.draft.with("areas", List.of("OSH"))
				.with("term", Map.of("basis", "IN_FORCE", "years", 1, "renewal", "WITHOUT_END", "noticeMonths", 2,
						"lastDayInclusive", true)));
			note(soon, "IN_FORCE", "2024-08-28");
			Answer over = add(this.draft.with("type", "MOC")
				.with("term", Map.of("basis", "SIGNED", "years", 1, "lastDayInclusive", false)));
			note(over, "SIGNED", "2024-01-31");
			Answer open = add(this.draft);
			assertThat(ids("")).containsExactly(soon.id(), Math.min(over.id(), open.id()),
					Math.max(over.id(), open.id()));
			assertThat(ids("&stage=IN_FORCE")).containsExactly(soon.id());
			assertThat(ids("&stage=EXPIRED")).containsExactly(over.id());
			assertThat(ids("&type=MOC")).containsExactly(over.id());
			assertThat(ids("&unseen=true")).containsExactly(over.id());
			assertThat(this.staff.get(AGREEMENTS + "/summary").expect(200).number("/expiredUnseen")).isPositive();
			note(over, "NEGOTIATED", "2025-12-01");
			assertThat(ids("&unseen=true")).isEmpty();
			assertThat(ids("&unseen=false")).contains(over.id());
			assertThat(ids("&area=OSH")).containsExactly(soon.id());
			assertThat(ids("&noticeWithin=120")).describedAs("to 12 June").isEmpty();
			assertThat(ids("&noticeWithin=121")).containsExactly(soon.id());
			assertThat(ids("&sort=-signed&size=1")).containsExactly(over.id());
			assertThat(ids("&q=" + this.word)).hasSize(3);
			Answer first = this.staff.get(AGREEMENTS + "?partner=" + this.partner).expect(200);
			assertThat(first.text("/items/0/safeNoticeBy")).isEqualTo("2026-06-12");
			assertThat(first.text("/items/0/parties/0/name")).startsWith("Agency ");
			assertThat(this.staff.get(AGREEMENTS + "/count?partner=" + this.partner).number("/count")).isEqualTo(3);
			this.clock.at("2026-12-30T03:00:00Z",
					() -> assertThat(ids("&noticeWithin=180")).containsExactly(soon.id()));
			return open;
		});
		for (String wrong : List.of("sort=name", "noticeWithin=-1", "stage=OVER", "area=NONE", "from=2020-01-01")) {
			this.staff.get(AGREEMENTS + "?" + wrong).expect(400);
		}
	}

	@Test
	void countsHowManyStandHowAsFarAsTheReaderMayKnow() {
		this.clock.at("2026-02-11T03:00:00Z", () -> {
			List<Long> before = figures(this.staff);
			List<Long> officers = figures(this.officer);
			Body soon = this.draft.with("term", Map.of("basis", "IN_FORCE", "years", 1, "renewal", "WITHOUT_END",
					"noticeMonths", 2, "lastDayInclusive", true));
			Answer inForce = add(soon);
			note(inForce, "IN_FORCE", "2024-08-28");
			assertThat(since(before, this.staff)).containsExactly(1L, 1L, 0L, 0L);
			String address = AGREEMENTS + "/" + inForce.id();
			Body withArticle = soon.with("articles", List.of(Map.of("number", "1")));
			this.officer.put(address, read(inForce).version(), withArticle).expect(200);
			assertThat(since(before, this.staff)).containsExactly(1L, 1L, 0L, 1L);
			this.api.as(this.fixtures.manager())
				.put(address, read(inForce).version(), withArticle.with("classification", "SECRET"))
				.expect(200);
			assertThat(since(before, this.staff)).containsExactly(0L, 0L, 0L, 0L);
			assertThat(since(officers, this.officer)).containsExactly(1L, 1L, 0L, 1L);
			this.fixtures.trash("/agreements", inForce.id());
			assertThat(since(officers, this.officer)).containsExactly(0L, 0L, 0L, 0L);
			this.officer.post(address + "/restoration").expect(200);
			assertThat(since(officers, this.officer)).containsExactly(1L, 1L, 0L, 1L);
			Answer over = add(this.draft.with("term", Map.of("basis", "SIGNED", "years", 1)));
			note(over, "SIGNED", "2024-01-31");
			assertThat(since(before, this.staff)).containsExactly(0L, 0L, 1L, 0L);
			add(this.draft.with("predecessorId", over.id()).with("classification", "SECRET"));
			assertThat(since(before, this.staff)).describedAs("what renews it is hidden")
				.containsExactly(0L, 0L, 1L, 0L);
			assertThat(since(officers, this.officer)).containsExactly(1L, 1L, 0L, 1L);
			note(over, "NEGOTIATED", "2025-12-01");
			assertThat(since(before, this.staff)).containsExactly(0L, 0L, 0L, 0L);
			return over;
		});
	}

	private static List<Long> since(List<Long> before, Api reader) {
		List<Long> now = figures(reader);
		return IntStream.range(0, now.size()).mapToObj((i) -> now.get(i) - before.get(i)).toList();
	}

	private static List<Long> figures(Api reader) {
		Answer figures = reader.get(AGREEMENTS + "/summary").expect(200);
		return Stream.of("inForce", "noticeDue", "expiredUnseen", "neverActedOn")
			.map((figure) -> figures.number("/" + figure))
			.toList();
	}

	private List<Long> ids(String more) {
		List<Long> ids = new ArrayList<>();
		this.staff.get(AGREEMENTS + "?partner=" + this.partner + more)
			.expect(200)
			.at("/items")
			.forEach((item) -> ids.add(item.get("id").longValue()));
		return ids;
	}

	@Test
	void namesNobodyWhomItsReadersMayNotKnow() {
		long hidden = this.fixtures.partner(this.fixtures.partnerDraft().with("classification", "SECRET"));
		this.staff.get("/api/partners/" + hidden).expect(404);
		add(this.draft.with("parties", List.of(Map.of("partnerId", hidden))).with("classification", "LIMITED"));
		assertThat(this.staff.get("/api/partners/" + hidden).expect(200).text("/classification")).isEqualTo("LIMITED");
	}

	@Test
	void isHiddenAboveTheReadersClearanceAndSoIsAMeetingOfItsLog() {
		Answer hidden = add(this.draft.with("classification", "SECRET"));
		this.staff.get(AGREEMENTS + "/" + hidden.id()).expect(404);
		this.staff.get(AGREEMENTS + "/" + hidden.id() + "/clock").expect(404);
		this.staff.get(AGREEMENTS + "/" + hidden.id() + "/duties").expect(404);
		this.staff.put(AGREEMENTS + "/" + hidden.id(), 0, this.draft).expect(404);
		assertThat(ids("")).isEmpty();
		assertThat(this.staff.get("/api/partners/" + this.partner).text("/classification")).isEqualTo("OPEN");
		Answer open = add(this.draft.with("classification", "OPEN"));
		Answer meeting = this.fixtures.meeting(this.partner, Classification.SECRET);
		this.officer
			.post(AGREEMENTS + "/" + open.id() + "/events", Body.of("type", "SIGNED", "doneOn", "2024-01-31", "place",
					"Baku", "meetingId", meeting.id(), "note", "whispered", "source", "cable"))
			.expect(201);
		JsonNode told = read(open).at("/events/0");
		assertThat(told.get("type").stringValue()).isEqualTo("SIGNED");
		assertThat(told.get("doneOn").stringValue()).isEqualTo("2024-01-31");
		for (String field : List.of("place", "meetingId", "meetingTitle", "note", "source")) {
			assertThat(told.get(field).isNull()).describedAs(field).isTrue();
		}
		assertThat(this.staff.get(AGREEMENTS + "/" + open.id() + "/changes").expect(200).toString())
			.doesNotContain("whispered")
			.doesNotContain(String.valueOf(meeting.id()));
	}

	@Test
	void isNoLongerThereOnceItWasRaisedWhileItWasRead() {
		Answer made = add(this.draft.with("classification", "OPEN"));
		long reader = this.fixtures.staff().id();
		assertThat(this.callers.as(reader,
				() -> this.references.names(made.id()).parties(List.of(new AgreementParty(this.partner, null)))))
			.hasSize(1);
		this.api.as(this.fixtures.manager())
			.put(AGREEMENTS + "/" + made.id(), 0, this.draft.with("classification", "SECRET"))
			.expect(200);
		assertThatExceptionOfType(RecordNotFound.class)
			.isThrownBy(() -> this.callers.as(reader, () -> this.references.names(made.id())));
	}

	@Test
	void tellsOfAMeetingInTheTrashWhatWasThereAndNotWhichItWas() {
		Answer made = add(this.draft.with("classification", "OPEN"));
		Answer meeting = this.fixtures.meeting(this.partner, Classification.OPEN);
		this.officer
			.post(AGREEMENTS + "/" + made.id() + "/events",
					Body.of("type", "SIGNED", "doneOn", "2024-01-31", "place", "Baku", "meetingId", meeting.id()))
			.expect(201);
		assertThat(read(made).number("/events/0/meetingId")).isEqualTo(meeting.id());
		assertThat(read(made).text("/events/0/meetingTitle")).isEqualTo(meeting.text("/title"));
		this.fixtures.trash("/meetings", meeting.id());
		JsonNode told = read(made).at("/events/0");
		assertThat(told.get("place").stringValue()).isEqualTo("Baku");
		assertThat(told.get("meetingId").isNull()).isTrue();
		assertThat(told.get("meetingTitle").isNull()).isTrue();
	}

	@Test
	void tellsItsEventsByTheirDaysHoweverTheyWereNoted() {
		Answer made = add(this.draft.with("classification", "OPEN"));
		note(made, "IN_FORCE", "2024-03-01");
		note(made, "SIGNED", "2024-01-31");
		note(made, "EXTENDED", "2024-03-01");
		assertThat(read(made).each("/events", "type")).containsExactly("SIGNED", "IN_FORCE", "EXTENDED");
		assertThat(this.staff.get(AGREEMENTS + "/" + made.id() + "/events").expect(200).each("/items", "type"))
			.containsExactly("SIGNED", "IN_FORCE", "EXTENDED");
	}

	@Test
	void namesWhatCameBeforeAndAfterItAsFarAsTheReaderMayKnow() {
		Answer hidden = add(this.draft.with("classification", "SECRET"));
		Answer made = add(this.draft.with("classification", "OPEN").with("predecessorId", hidden.id()));
		Body next = this.draft.with("classification", "OPEN").with("predecessorId", made.id());
		Answer late = add(next.with("titleEn", "Late").with("titleId", "Akhir"));
		note(late, "SIGNED", "2025-02-01");
		Answer early = add(next.with("titleEn", "Early"));
		note(early, "SIGNED", "2024-02-01");
		add(next.with("classification", "SECRET"));
		this.fixtures.trash("/agreements", add(next).id());
		assertThat(read(made).at("/predecessorId").isNull()).isTrue();
		assertThat(read(made).at("/predecessorName").isNull()).isTrue();
		assertThat(read(made).each("/successors", "name")).containsExactly("Early", "Late");
		assertThat(this.staff.in("id").get(AGREEMENTS + "/" + made.id()).each("/successors", "name"))
			.containsExactly("Early", "Akhir");
		assertThat(this.officer.get(AGREEMENTS + "/" + made.id()).number("/predecessorId")).isEqualTo(hidden.id());
	}

	@Test
	void goesToTheTrashAndComesBackAndIsMadeOnceForAKey() {
		Api keyed = this.officer.with("Idempotency-Key", this.word);
		Answer made = keyed.post(AGREEMENTS, this.draft).expect(201);
		assertThat(keyed.post(AGREEMENTS, this.draft).id()).isEqualTo(made.id());
		keyed.post(AGREEMENTS, this.draft.with("type", "MOC")).expect(422);
		this.officer.delete(AGREEMENTS + "/" + made.id()).expect(204);
		this.officer.get(AGREEMENTS + "/" + made.id()).expect(404);
		assertThat(ids("&trashed=true")).containsExactly(made.id());
		this.officer.post(AGREEMENTS + "/" + made.id() + "/restoration").expect(200);
		assertThat(ids("")).containsExactly(made.id());
		this.officer.delete("/api/partners/" + this.partner).expect(409);
	}

	@Test
	void asksForDutiesFromTheSignatureOn() {
		Answer made = add(this.draft.with("classification", "OPEN"));
		String path = AGREEMENTS + "/" + made.id() + "/duties";
		assertThat(this.staff.get(path).expect(200).at("/items")).isEmpty();
		note(made, "SIGNED", "2026-01-30");
		Answer duties = this.staff.get(path).expect(200);
		assertThat(duties.at("/items")).hasSizeGreaterThanOrEqualTo(4);
		assertThat(duties.text("/items/0/kind")).isEqualTo("ORIGINAL_HANDED_OVER");
		assertThat(duties.text("/items/0/dueOn")).describedAs("7 working days").isEqualTo("2026-02-10");
		String first = path + "/" + duties.number("/items/0/id");
		Answer done = this.officer.send("PUT", first, Body.of("doneOn", "2026-02-03", "evidence", "Receipt"))
			.expect(200);
		assertThat(done.text("/evidence")).isEqualTo("Receipt");
		this.officer.send("PUT", first, Body.of("doneOn", "2200-01-01")).expect(400);
		this.officer.send("PUT", path + "/99999", Body.of("doneOn", "2026-02-03")).expect(404);
		this.staff.send("PUT", first, Body.of("doneOn", "2026-02-03")).expect(403);
	}

	@Test
	void countsByAHolidayAsSoonAsItIsKept() {
		Answer made = add(this.draft.with("classification", "OPEN"));
		note(made, "SIGNED", "1998-01-05");
		String path = AGREEMENTS + "/" + made.id() + "/duties";
		assertThat(this.staff.get(path).expect(200).text("/items/0/dueOn")).isEqualTo("1998-01-14");
		Api administrator = this.api.as(this.fixtures.administrator());
		administrator.send("PUT", "/api/settings/holidays", List.of(Map.of("on", "1998-01-06", "nameId", "Libur")))
			.expect(200);
		assertThat(this.staff.get(path).expect(200).text("/items/0/dueOn")).isEqualTo("1998-01-15");
		administrator.send("PUT", "/api/settings/holidays", List.of()).expect(200);
		assertThat(this.staff.get(path).expect(200).text("/items/0/dueOn")).isEqualTo("1998-01-14");
	}

	@Test
	void letsAdministratorsKeepHolidaysAndPeriods() {
		Api administrator = this.api.as(this.fixtures.user(Role.ADMINISTRATOR, Classification.TOP_SECRET));
		Answer periods = this.staff.get("/api/settings/periods").expect(200);
		assertThat(periods.number("/channelLeadDays")).isEqualTo(14);
		assertThat(this.staff.get("/api/settings/holidays").expect(200).at("")).isEmpty();
		this.officer.send("PUT", "/api/settings/periods", periods.body()).expect(403);
		assertThat(administrator.send("PUT", "/api/settings/periods", Body.of("channelLeadDays", -1, "decideMonths", 6))
			.expect(400)
			.fields()).contains("channelLeadDays", "duties");
		administrator.send("PUT", "/api/settings/periods", periods.body()).expect(200);
		List<Map<String, String>> twice = List.of(Map.of("on", "1999-01-01", "nameId", "Libur"),
				Map.of("on", "1999-01-01", "nameId", "Libur"));
		administrator.send("PUT", "/api/settings/holidays", twice).expect(400);
		assertThat(administrator.send("PUT", "/api/settings/holidays", twice.subList(0, 1)).expect(200).text("/0/on"))
			.isEqualTo("1999-01-01");
		administrator.send("PUT", "/api/settings/holidays", List.of()).expect(200);
	}

}
