package id.mitra.summary.overview;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.summary.figures.CountedMeetings;
import id.mitra.summary.figures.SummaryQuery;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The looks across all meetings, held to meetings made by hand in 1991 and 1992, when no
 * other test's are, with a partner of Samoa, its part, and one of Tonga that is called
 * like a formula.
 */
@MitraTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OverviewTests {

	private static final String YEAR = "from=1992-01-01&to=1992-12-31";

	private final Api staff;

	private final Api officer;

	private final Browser browser;

	private final Fixtures fixtures;

	private long whole;

	private long part;

	private long tongan;

	private String formula;

	private long ours;

	private long theirs;

	OverviewTests(Api api, Fixtures fixtures) {
		this.fixtures = fixtures;
		this.staff = api.as(fixtures.staff());
		this.officer = api.as(fixtures.officer());
		this.browser = api.browser().signIn(fixtures.staff());
	}

	@BeforeAll
	void meet() {
		this.whole = this.fixtures.partner(this.fixtures.partnerDraft().with("country", "WS"));
		this.part = this.fixtures
			.partner(this.fixtures.partnerDraft().with("country", "WS").with("parentId", this.whole));
		this.formula = "=" + Fixtures.word();
		this.tongan = this.fixtures
			.partner(Body.of("kind", "AGENCY", "nameEn", this.formula, "nameId", this.formula, "country", "TO"));
		this.ours = this.fixtures.delegate();
		this.theirs = this.fixtures.delegate();
		held("1991-06-30", "OSH");
		meeting(of("1992-02-01", "OSH").with("ourLevel", "MINISTER")
			.with("partnerLevel", "DIRECTOR")
			.with("country", "ID")
			.with("attendances",
					List.of(head(this.ours, "OURS"), head(this.theirs, "PARTNER").with("partnerId", this.part))));
		meeting(of("1992-02-28", "SEA", "MIG", "OSH").with("ourLevel", "MINISTER")
			.with("partnerLevel", "DIRECTOR")
			.with("country", "CH")
			.with("attendances", List.of(head(this.ours, "OURS")))
			.with("partners",
					List.of(Body.of("partnerId", this.part, "lead", true), Body.of("partnerId", this.tongan))));
		meeting(of("1992-05-01").with("mode", "ONLINE").with("country", "CH"));
		held("1992-12-31", "OSH");
		meeting(of("1992-03-01", "OSH").with("kind", "INTERNAL"));
		meeting(of("1992-03-01", "OSH").with("status", "PLANNED"));
		meeting(of("1992-03-01", "OSH").with("classification", "SECRET").with("country", "ID"));
	}

	private void held(String date, String... areas) {
		meeting(of(date, areas));
	}

	private Body of(String date, String... areas) {
		return Fixtures.meetingDraft(this.part)
			.with("date", date)
			.with("areas", List.of(areas).stream().map(Fixtures::touching).toList());
	}

	private static Body head(long delegate, String side) {
		return Fixtures.attending(delegate, side).with("role", "HEAD");
	}

	private void meeting(Body draft) {
		this.fixtures.meeting(draft);
	}

	@Test
	void countAnAreasMeetingsAgainstTheYearBefore() {
		Answer trends = this.staff.get("/api/summaries/areas?" + YEAR).expect(200);
		JsonNode osh = find(trends.at("/areas"), "code", "OSH");
		assertThat(osh.at("/meetings").asInt()).isEqualTo(3);
		assertThat(osh.at("/meetingsBefore").asInt()).isEqualTo(1);
		assertThat(osh.at("/partners").asInt()).isEqualTo(2);
		assertThat(osh.at("/countries").asInt()).isEqualTo(2);
		assertThat(osh.at("/levels").toString())
			.isEqualTo("[{\"level\":\"MINISTER\",\"meetings\":2},{\"level\":null,\"meetings\":1}]");
		assertThat(bars(osh.at("/trend"))).isEqualTo("0 2 0 0 0 0 0 0 0 0 0 1");
		JsonNode mig = find(trends.at("/areas"), "code", "MIG");
		assertThat(mig.at("/meetings").asInt()).describedAs("with its part, once").isEqualTo(1);
		assertThat(trends.number("/total/meetings")).isEqualTo(4);
		assertThat(trends.text("/beforeFrom") + " " + trends.text("/beforeTo")).isEqualTo("1991-01-01 1991-12-31");
		assertThat(this.officer.get("/api/summaries/areas?" + YEAR).number("/total/meetings")).isEqualTo(5);
	}

	@Test
	void compareNothingWithoutABeginning() {
		Answer trends = this.staff.get("/api/summaries/areas?to=1992-12-31").expect(200);
		assertThat(trends.text("/beforeFrom")).isNull();
		assertThat(trends.text("/total/meetingsBefore")).isNull();
	}

	@Test
	void heatPartnersWithTheirPartsByArea() {
		Answer heat = this.staff.get("/api/summaries/heat?by=partner&" + YEAR).expect(200);
		assertThat(heat.number("/total")).isEqualTo(3);
		assertThat(heat.each("/rows", "key")).containsExactlyInAnyOrder(id(this.whole), id(this.part), id(this.tongan))
			.endsWith(id(this.tongan));
		for (long partner : List.of(this.whole, this.part)) {
			JsonNode row = find(heat.at("/rows"), "key", id(partner));
			assertThat(row.at("/meetings").asInt()).isEqualTo(4);
			assertThat(row.at("/areas").toString()).contains("\"OSH\":3", "\"SEA\":1", "\"MIG\":1");
		}
		assertThat(find(heat.at("/rows"), "key", id(this.tongan)).at("/meetings").asInt()).isEqualTo(1);
		assertThat(find(this.officer.get("/api/summaries/heat?" + YEAR).at("/rows"), "key", id(this.whole))
			.at("/areas/OSH")
			.asInt()).isEqualTo(4);
	}

	/** A part may be met that is known more widely than its whole. */
	@Test
	void heatNobodyWhoIsHidden() {
		long hidden = this.fixtures.partner(this.fixtures.partnerDraft().with("classification", "SECRET"));
		long open = this.fixtures.partner(this.fixtures.partnerDraft().with("parentId", hidden));
		meeting(Fixtures.meetingDraft(open).with("date", "1962-06-30"));
		String day = "/api/summaries/heat?by=partner&from=1962-01-01&to=1962-12-31";
		assertThat(this.staff.get(day).expect(200).each("/rows", "key")).containsExactly(id(open));
		assertThat(this.officer.get(day).expect(200).each("/rows", "key")).containsExactlyInAnyOrder(id(open),
				id(hidden));
	}

	@Test
	void heatCountriesOnceForSeveralPartners() {
		Answer heat = this.staff.get("/api/summaries/heat?by=country&" + YEAR).expect(200);
		assertThat(heat.each("/rows", "key")).containsExactly("WS", "TO");
		assertThat(heat.each("/rows", "meetings")).containsExactly("4", "1");
		Answer one = this.staff.get("/api/summaries/heat?by=country&size=1&" + YEAR).expect(200);
		assertThat(one.each("/rows", "key")).containsExactly("WS");
		assertThat(one.number("/total")).isEqualTo(2);
	}

	@Test
	void agreeWithTheListsBehindTheCells() {
		Answer heat = this.staff.get("/api/summaries/heat?by=country&" + YEAR);
		CountedMeetings counted = new CountedMeetings(
				SummaryQuery.between(LocalDate.of(1992, 1, 1), LocalDate.of(1992, 12, 31)));
		for (JsonNode row : heat.at("/rows")) {
			String country = row.at("/key").asString();
			assertThat(behind(counted.row("country", country))).isEqualTo(row.at("/meetings").asLong());
			row.at("/areas")
				.propertyNames()
				.forEach((area) -> assertThat(behind(counted.cell("country", country, area)))
					.isEqualTo(row.at("/areas/" + area).asLong()));
		}
		assertThat(behind(counted.cell("partner", id(this.whole), "OSH"))).isEqualTo(3);
	}

	private long behind(String address) {
		return this.staff.get("/api" + address.replace("/meetings", "/meetings/count")).expect(200).number("/count");
	}

	@Test
	void balanceVisitsHeadsAndLevels() {
		Answer balance = this.staff.get("/api/summaries/balance?" + YEAR).expect(200);
		assertThat(balance.number("/meetings")).isEqualTo(4);
		assertThat(balance.at("/visits").toString())
			.isEqualTo("{\"made\":1,\"received\":1,\"online\":1,\"unknown\":1}");
		assertThat(balance.each("/ours", "delegateId")).containsExactly(id(this.ours));
		assertThat(balance.each("/ours", "meetings")).containsExactly("2");
		assertThat(balance.each("/theirs", "delegateId")).containsExactly(id(this.theirs));
		assertThat(balance.at("/levels").toString()).contains(
				"{\"ours\":\"MINISTER\",\"theirs\":\"DIRECTOR\",\"meetings\":2}",
				"{\"ours\":null,\"theirs\":null,\"meetings\":2}");
		assertThat(this.staff.get("/api/summaries/balance?country=TO&" + YEAR).number("/visits/made")).isEqualTo(1);
		assertThat(this.officer.get("/api/summaries/balance?" + YEAR).number("/visits/received")).isEqualTo(2);
	}

	@Test
	void tellTheLongestSilenceFirstAndTheNeverMetLast() {
		long recent = this.fixtures.partner();
		meeting(Fixtures.meetingDraft(recent).with("date", today().minusMonths(6).plusDays(1).toString()));
		long half = this.fixtures.partner();
		meeting(Fixtures.meetingDraft(half).with("date", today().minusMonths(6).toString()));
		meeting(Fixtures.meetingDraft(half).with("classification", "SECRET").with("date", today().toString()));
		long never = this.fixtures.partner();
		meeting(Fixtures.meetingDraft(never).with("status", "PLANNED").with("date", today().toString()));
		Answer silence = this.staff.get("/api/summaries/silence?months=6&size=10000").expect(200);
		List<String> partners = silence.each("/partners", "partnerId");
		assertThat(partners).containsSubsequence(id(this.tongan), id(half), id(never)).doesNotContain(id(recent));
		assertThat(partners).hasSize((int) silence.number("/total"));
		assertThat(find(silence.at("/partners"), "partnerId", id(half)).at("/months").asInt()).isEqualTo(6);
		assertThat(find(silence.at("/partners"), "partnerId", id(never)).at("/lastMeetingOn").isNull()).isTrue();
		assertThat(find(silence.at("/partners"), "partnerId", id(this.whole)).at("/lastMeetingOn").asString())
			.describedAs("when its part was met")
			.isEqualTo("1992-12-31");
		List<String> lasts = silence.each("/partners", "lastMeetingOn")
			.stream()
			.filter((last) -> !last.isEmpty() && !last.equals("null"))
			.toList();
		assertThat(lasts).isSorted();
		assertThat(this.officer.get("/api/summaries/silence?months=6&size=10000").each("/partners", "partnerId"))
			.doesNotContain(id(half));
		assertThat(this.staff.get("/api/summaries/silence?months=12&size=10000").each("/partners", "partnerId"))
			.contains(id(this.tongan), id(never))
			.doesNotContain(id(half));
	}

	@Test
	void tellTheSilenceWithAPartnerAboutAnAreaOnceItWasSpokenAbout() {
		String ago = today().minusMonths(12).toString();
		long partner = this.fixtures.partner(this.fixtures.partnerDraft().with("country", "KI"));
		Body draft = Fixtures.meetingDraft(partner);
		meeting(draft.with("date", ago).with("areas", List.of(Fixtures.touching("OSH"), Fixtures.touching("SEA"))));
		meeting(draft.with("date", "2001-05-05").with("areas", List.of(Fixtures.touching("OSH"))));
		meeting(draft.with("date", today().toString()).with("areas", List.of(Fixtures.touching("SEA"))));
		meeting(draft.with("date", today().toString())
			.with("areas", List.of(Fixtures.touching("OSH")))
			.with("classification", "SECRET"));
		for (String filter : List.of("partner=" + partner, "country=KI", "country=KI&area=OSH")) {
			Answer silent = this.staff.get("/api/summaries/silence/pairs?" + filter).expect(200);
			assertThat(silent.each("/pairs", "code")).describedAs(filter).containsExactly("OSH");
			assertThat(silent.number("/total")).isEqualTo(1);
			assertThat(silent.at("/pairs/0").toString()).contains("\"meetings\":2", "\"lastMeetingOn\":\"" + ago + "\"",
					"\"months\":12");
		}
		assertThat(this.officer.get("/api/summaries/silence/pairs?partner=" + partner).number("/total")).isZero();
		assertThat(this.staff.get("/api/summaries/silence/pairs?country=KI&area=SEA").number("/total")).isZero();
		assertThat(this.staff.get("/api/summaries/silence/pairs?months=24&country=KI").number("/total")).isZero();
		assertThat(this.browser.get("/areas/silence?country=KI").expect(200).body())
			.contains("/meetings?partner=" + partner + "&amp;area=OSH");
	}

	@Test
	void tellTheSilenceOfAPartnerACountryAndAnArea() {
		long never = this.fixtures.partner(this.fixtures.partnerDraft().with("country", "TO"));
		Answer country = this.staff.get("/api/summaries/silence?country=TO").expect(200);
		assertThat(country.each("/partners", "partnerId")).containsExactly(id(this.tongan), id(never));
		assertThat(find(country.at("/areas"), "code", "OSH").at("/lastMeetingOn").asString()).isEqualTo("1992-02-28");
		assertThat(find(country.at("/areas"), "code", "WAGE").at("/lastMeetingOn").isNull()).isTrue();
		Answer area = this.staff.get("/api/summaries/silence?country=TO&area=OSH").expect(200);
		assertThat(area.each("/partners", "partnerId")).describedAs("who never spoke about it is not silent about it")
			.containsExactly(id(this.tongan));
		assertThat(area.each("/areas", "code")).containsExactly("OSH");
		Answer partner = this.staff.get("/api/summaries/silence?partner=" + this.whole).expect(200);
		assertThat(partner.each("/partners", "partnerId")).containsExactlyInAnyOrder(id(this.whole), id(this.part));
		assertThat(this.staff.get("/api/summaries/silence?partner=999999999").number("/total")).isZero();
		assertThat(this.browser.get("/areas/silence?country=XX").expect(422).body()).contains("id=\"errors\"");
	}

	private static LocalDate today() {
		return LocalDate.now(ZoneId.of("Asia/Jakarta"));
	}

	@Test
	void summariseAPartnerWithItsPartsAndACountry() {
		Answer partner = this.staff.get("/api/partners/" + this.whole + "/summary?" + YEAR).expect(200);
		assertThat(partner.number("/meetings")).isEqualTo(4);
		assertThat(partner.text("/lastMeetingOn")).isEqualTo("1992-12-31");
		assertThat(find(partner.at("/areas"), "code", "OSH").at("/meetings").asInt()).isEqualTo(3);
		assertThat(partner.each("/byMonth", "month")).containsExactly("1992-02", "1992-05", "1992-12");
		assertThat(partner.each("/byMonth", "meetings")).containsExactly("2", "1", "1");
		assertThat(partner.each("/byPartner", "partnerId")).containsExactly(id(this.part), id(this.tongan));
		Answer country = this.staff.get("/api/countries/TO/summary?" + YEAR).expect(200);
		assertThat(country.number("/meetings")).isEqualTo(1);
		assertThat(country.text("/name")).isEqualTo("Tonga");
		this.staff.get("/api/partners/999999999/summary").expect(404);
		this.staff.get("/api/countries/XX/summary").expect(404);
	}

	@ParameterizedTest
	@CsvSource({ "heat?by=planet, by choice", "heat?size=0, size range",
			"heat?from=1992-02-02&to=1992-02-01, to period", "silence?months=7, months choice",
			"silence?months=x, months unreadable", "silence?country=XX, country country.unknown",
			"silence/pairs?area=NONE, area area.unknown", "silence?planet=EARTH, planet unknownParameter",
			"silence?size=10001, size range", "outlook?size=101, size range",
			"outlook?from=1992-02-02&to=1992-02-01, to period", "balance?country=XX, country country.unknown",
			"areas?from=x, from unreadable" })
	void refuseWhatTheyCannotShow(String call, String error) {
		assertThat(this.staff.get("/api/summaries/" + call).expect(400).errors()).containsExactly(error);
	}

	@Test
	void giveEveryTableAsAFile() {
		Answer file = this.browser.get("/areas/heat.csv?by=partner&" + YEAR).expect(200);
		assertThat(file.header("Content-Type")).isEqualToIgnoringCase("text/csv;charset=utf-8");
		assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"mitra-heat-partner.csv\"");
		assertThat(file.body()).startsWith("\uFEFF").contains("\r\n'" + this.formula + ",1,").doesNotContain("\n=");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/areas/summary.csv?", "/areas/summary.csv?table=trends&", "/areas/silence.csv?",
			"/areas/silence.csv?table=areas&", "/areas/silence.csv?table=pairs&", "/areas/balance.csv?",
			"/areas/balance.csv?table=leads&", "/areas/balance.csv?table=levels&", "/areas/OSH/summary.csv?",
			"/areas/OSH/summary.csv?table=partners&", "/areas/OSH/summary.csv?table=levels&",
			"/areas/OSH/summary.csv?table=delegates&", "/countries/WS/summary.csv?",
			"/countries/WS/summary.csv?table=months&", "/countries/WS/summary.csv?table=levels&",
			"/countries/WS/summary.csv?table=partners&", "/countries/WS/summary.csv?table=visits&" })
	void giveRowsAsWideAsTheirHead(String address) {
		String[] rows = this.browser.get(address + YEAR).expect(200).body().split("\r\n");
		assertThat(rows.length).isGreaterThan(1);
		assertThat(width(rows[1])).isEqualTo(width(rows[0]));
	}

	private static int width(String row) {
		return row.replaceAll("\"[^\"]*\"", "").split(",", -1).length;
	}

	@ParameterizedTest
	@ValueSource(strings = { "/areas", "/areas/heat", "/areas/balance", "/areas/sheet", "/areas/OSH",
			"/countries/WS/figures" })
	void showNoFiguresForAPeriodThatCannotBeRead(String page) {
		assertThat(this.browser.get(page + "?from=yesterday").expect(422).body()).contains("yesterday")
			.doesNotContain("id=\"figures\"");
	}

	@Test
	void tellWhatCameOfThePeriodAndWhoComesAsFarAsTheReaderMayKnow() {
		long partner = this.fixtures.partner();
		Body draft = Fixtures.meetingDraft(partner).with("outcome", "Both sides **agreed**.").with("city", "Apia");
		long secret = this.fixtures.meeting(draft.with("date", "1993-05-06").with("classification", "SECRET")).id();
		long known = this.fixtures.meeting(draft.with("date", "1993-05-05")).id();
		meeting(draft.with("date", "1993-05-07").with("outcome", null));
		meeting(draft.with("date", "1994-01-01"));
		String period = "/api/summaries/outlook?from=1993-01-01&to=1993-12-31";
		Answer outlook = this.staff.get(period).expect(200);
		assertThat(outlook.each("/outcomes", "meetingId")).containsExactly(id(known));
		assertThat(outlook.text("/outcomes/0/city")).isEqualTo("Apia");
		assertThat(outlook.text("/outcomes/0/outcome")).isEqualTo("Both sides **agreed**.");
		assertThat(this.officer.get(period).each("/outcomes", "meetingId")).containsExactly(id(secret), id(known));
		assertThat(this.officer.get(period + "&size=1").each("/outcomes", "meetingId")).containsExactly(id(secret));
		long next = this.fixtures
			.meeting(Fixtures.meetingDraft(partner).with("date", today().toString()).with("status", "PLANNED"))
			.id();
		assertThat(this.staff.get("/api/summaries/outlook?size=100").each("/coming", "meetingId")).contains(id(next));
		assertThat(this.browser.get("/areas/sheet?from=1993-01-01&to=1993-12-31").expect(200).body())
			.contains("Both sides agreed.");
	}

	@Test
	void fitOnTheMinistersSheet() {
		String sheet = this.browser.get("/areas/sheet?" + YEAR).expect(200).body();
		assertThat(sheet).contains(">4</strong>", "+3", "Occupational safety and health", this.formula);
	}

	private static JsonNode find(JsonNode list, String field, String value) {
		for (JsonNode one : list) {
			if (one.get(field).asString().equals(value)) {
				return one;
			}
		}
		throw new AssertionError("No " + value + " in " + list);
	}

	private static String bars(JsonNode trend) {
		StringBuilder bars = new StringBuilder();
		trend.forEach((bar) -> bars.append(bar.get("meetings").asInt()).append(' '));
		return bars.toString().strip();
	}

	private static String id(long id) {
		return String.valueOf(id);
	}

}
