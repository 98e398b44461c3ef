package id.mitra.summary.overview;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.Statements;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is open and late stands beside the meetings: on the heat map, the sheet and the
 * areas, in files and for programs, each number that of the ledger behind it and within
 * its reader's clearance. A partner of Nauru is met by its part in Kiribati, on a day of
 * 1987 when nobody else meets.
 */
@MitraTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("long")
class PromisedFiguresTests {

	private static final String DAY = "from=1987-05-05&to=1987-05-05";

	/** So far the ledger counts. */
	private static final long MOST = 1_000;

	private final Api staff;

	private final Api officer;

	private final Browser reader;

	private final Browser indonesian;

	private final Fixtures fixtures;

	private long whole;

	private long part;

	PromisedFiguresTests(Api api, Fixtures fixtures) {
		this.fixtures = fixtures;
		this.staff = api.as(fixtures.staff());
		this.officer = api.as(fixtures.officer());
		this.reader = api.browser().signIn(fixtures.staff());
		this.indonesian = api.browser().signIn(fixtures.user(Role.STAFF, Classification.LIMITED));
		this.indonesian.post("/preferences/language", "locale", "id");
	}

	@BeforeAll
	void promise() {
		this.whole = this.fixtures.partner(this.fixtures.partnerDraft().with("country", "NR"));
		this.part = this.fixtures
			.partner(this.fixtures.partnerDraft().with("country", "KI").with("parentId", this.whole));
		this.fixtures.meeting(Fixtures.meetingDraft(this.part)
			.with("date", "1987-05-05")
			.with("areas", List.of(Fixtures.touching("OSH"))));
		promised(this.part, "OURS", "SEA", "OPEN", "2024-01-31");
		promised(this.whole, "PARTNER", "MIG", "LIMITED", null);
		promised(this.part, "JOINT", "OSH", "SECRET", "2024-01-31");
		long kept = promised(this.part, "OURS", "OSH", "OPEN", "2024-01-31");
		this.fixtures.report(kept, Body.of("status", "DONE", "on", "2024-01-31"));
		this.fixtures.commitment(of(this.part, "OURS", "OSH", "OPEN").with("proposed", true));
	}

	private long promised(long partner, String owner, String area, String classification, @Nullable String due) {
		return this.fixtures.commitment(of(partner, owner, area, classification).with("dueOn", due));
	}

	private static Body of(long partner, String owner, String area, String classification) {
		return Body.of("textEn", "Send the manual", "owner", owner, "partnerId", partner, "area", area, "madeOn",
				"2024-01-01", "classification", classification);
	}

	private static JsonNode find(JsonNode list, String field, String value) {
		for (JsonNode one : list) {
			if (one.get(field).asString().equals(value)) {
				return one;
			}
		}
		throw new AssertionError("No " + value + " in " + list);
	}

	private static String open(long open, long late) {
		return "{\"open\":%d,\"late\":%d}".formatted(Math.min(open, MOST), Math.min(late, MOST));
	}

	/** How many the ledger lists. */
	private static long ledger(Api api, String filter) {
		return api.get("/api/commitments/count?" + filter).expect(200).number("/count");
	}

	private static String ledgers(Api api, String filter) {
		return open(ledger(api, "open=true&" + filter), ledger(api, "due=LATE&" + filter));
	}

	private static String of(Api api, String by, Object key) {
		Answer heat = api.get("/api/summaries/heat?by=" + by + "&" + DAY).expect(200);
		return find(heat.at("/rows"), "key", String.valueOf(key)).at("/commitments").toString();
	}

	@Test
	void rowsOfAHeatMapSayWhatIsOpenWithAPartnerAndItsParts() {
		assertThat(of(this.staff, "partner", this.whole)).isEqualTo(open(2, 1))
			.isEqualTo(ledgers(this.staff, "partner=" + this.whole));
		assertThat(of(this.staff, "partner", this.part)).isEqualTo(open(1, 1));
		assertThat(of(this.officer, "partner", this.whole)).isEqualTo(open(3, 2))
			.isEqualTo(ledgers(this.officer, "partner=" + this.whole));
	}

	@Test
	void rowsOfCountriesSayWhatIsOpenWithTheirPartners() {
		assertThat(of(this.staff, "country", "KI")).isEqualTo(open(1, 1)).isEqualTo(ledgers(this.staff, "country=KI"));
		assertThat(of(this.officer, "country", "KI")).isEqualTo(open(2, 2))
			.isEqualTo(ledgers(this.officer, "country=KI"));
	}

	@Test
	void columnsOfAHeatMapSayWhatIsOpenAboutAnArea() {
		for (Api api : List.of(this.staff, this.officer)) {
			JsonNode columns = api.get("/api/summaries/heat?" + DAY).expect(200).at("/commitments");
			assertThat(columns.propertyNames()).contains("SEA", "MIG");
			for (String area : api.get("/api/areas?size=100").expect(200).each("/items", "code")) {
				assertThat(open(columns.at("/" + area + "/open").asLong(0), columns.at("/" + area + "/late").asLong(0)))
					.describedAs(area)
					.isEqualTo(ledgers(api, "area=" + area));
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "partner=%1$d", "country=KI", "country=KI&partner=%1$d", "country=NR&partner=%2$d" })
	void areasSayHowPromisesStandHoweverTheyAreNarrowed(String narrowed) {
		String filter = narrowed.formatted(this.whole, this.part);
		for (Api api : List.of(this.staff, this.officer)) {
			Answer trends = api.get("/api/summaries/areas?" + filter).expect(200);
			assertThat(all(trends.at("/total"))).describedAs(filter).isEqualTo(ledgers(api, filter));
			for (String area : List.of("MIG", "SEA", "OSH", "WAGE")) {
				assertThat(all(find(trends.at("/areas"), "code", area))).describedAs("%s %s", filter, area)
					.isEqualTo(ledgers(api, "area=" + area + "&" + filter));
			}
		}
	}

	private static String all(JsonNode line) {
		long open = 0;
		long late = 0;
		for (String side : List.of("ours", "partner", "joint")) {
			open += line.at("/commitments/" + side + "/open").asLong();
			late += line.at("/commitments/" + side + "/late").asLong();
		}
		return open(open, late);
	}

	@Test
	void betrayNothingOfAHiddenPartner() {
		assertThat(all(this.staff.get("/api/summaries/areas?partner=999999999").expect(200).at("/total")))
			.isEqualTo(open(0, 0));
		long hidden = this.fixtures.partner(this.fixtures.partnerDraft().with("classification", "SECRET"));
		long below = this.fixtures
			.partner(this.fixtures.partnerDraft().with("parentId", hidden).with("classification", "OPEN"));
		promised(below, "OURS", "SEA", "OPEN", null);
		assertThat(all(this.officer.get("/api/summaries/areas?partner=" + hidden).expect(200).at("/total")))
			.isEqualTo(open(1, 0));
		assertThat(all(this.staff.get("/api/summaries/areas?partner=" + hidden).expect(200).at("/total")))
			.isEqualTo(open(0, 0));
	}

	@Test
	void theHeatMapLeadsToTheLedgerAndMarksWhatIsLateByMoreThanColour() {
		String page = this.reader.get("/areas/heat?" + DAY).expect(200).body();
		assertThat(page).contains("href=\"/commitments?partner=" + this.whole + "&amp;open=true\"", ">2 open<",
				"href=\"/commitments?partner=" + this.whole + "&amp;due=LATE\"", ">1 late<", "#clock",
				"href=\"/commitments?area=SEA&amp;due=LATE\"", "whatever the period. Beside a clock");
		assertThat(this.reader.get("/areas/heat?by=country&" + DAY).expect(200).body())
			.contains("href=\"/commitments?country=KI&amp;open=true\"");
	}

	@Test
	void theFileOfAHeatMapHasThemLast() {
		String[] lines = this.reader.get("/areas/heat.csv?" + DAY).expect(200).body().split("\r\n");
		assertThat(lines[0]).endsWith(",Open commitments,Late commitments");
		assertThat(lines).anyMatch((line) -> line.endsWith(",2,1")).anyMatch((line) -> line.endsWith(",1,1"));
		assertThat(this.reader.get("/areas/summary.csv?" + DAY).expect(200).body().split("\r\n")[0])
			.endsWith(",Open commitments,Late commitments");
	}

	@Test
	void theSheetSaysHowEachSideKeptItsPromisesAndWhatThatMeans() {
		Answer summary = this.staff.get("/api/commitments/summary").expect(200);
		String sheet = sheet(this.reader);
		assertThat(sheet).contains("Commitments today");
		for (String side : List.of("ours", "partner", "joint")) {
			JsonNode figures = summary.at("/" + side);
			String name = switch (side) {
				case "ours" -> "We owe</th> <td";
				case "partner" -> "They owe</th> <td";
				default -> "Both owe</th> <td";
			};
			assertThat(sheet).containsSubsequence(name, ">" + figures.at("/open").asLong() + "<",
					">" + figures.at("/late").asLong() + "<", rate(figures.at("/keptRate")),
					"Kept rate: commitments done by their last day");
		}
		assertThat(sheet(this.indonesian)).contains("Komitmen per hari ini", "Kewajiban mitra",
				"Tingkat ditepati: komitmen yang selesai");
	}

	private static String rate(JsonNode rate) {
		return rate.isNull() ? "Nothing was due"
				: ">" + NumberFormat.getPercentInstance(Locale.ENGLISH).format(rate.asDouble()) + "<";
	}

	private static String sheet(Browser browser) {
		return browser.get("/areas/sheet?" + DAY).expect(200).body().replaceAll("\\s+", " ");
	}

	@Test
	void theSheetSaysWhatIsOpenAndLateAboutWhat() {
		String sheet = sheet(this.reader);
		long open = ledger(this.staff, "open=true&area=OSH");
		assertThat(sheet).containsSubsequence("Occupational safety and health", "data-label=\"Open commitments\">",
				(open > 0) ? ">" + open + "</a>" : "0");
		assertThat(sheet).containsSubsequence("Also late about", "href=\"/commitments?area=SEA&amp;due=LATE\"",
				"Kept rate:");
	}

	/** What is promised is asked with the meetings, and nobody's name with it. */
	@Test
	void asksTheTalliesOnceForAllAreas() {
		this.reader.get("/areas").expect(200);
		List<String> run = Statements.during(() -> this.reader.get("/areas").expect(200));
		assertThat(run).filteredOn((sql) -> sql.contains("from tally")).hasSize(1);
		assertThat(run).noneMatch((sql) -> sql.contains("from partner") || sql.contains("from commitment"));
		assertThat(Statements.during(() -> this.reader.get("/areas/sheet").expect(200)))
			.filteredOn((sql) -> sql.contains("from tally"))
			.hasSize(2);
	}

}
