package id.mitra.summary.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is agreed in writing stands beside the meetings: on the heat map where it is in
 * force, and on the sheet where a note must leave soon.
 */
@MitraTest
class AgreedFiguresTests {

	private static final LocalDate RECENTLY = LocalDate.now().minusDays(7);

	private static final String DAY = "from=1975-05-05&to=1975-05-05";

	private final Api officer;

	private final Api staff;

	private final Browser reader;

	private final String word = Fixtures.word();

	private final long whole;

	private final long part;

	AgreedFiguresTests(Api api, Fixtures fixtures) {
		this.officer = api.as(fixtures.officer());
		this.staff = api.as(fixtures.staff());
		this.reader = api.browser().signIn(fixtures.staff());
		this.whole = fixtures.partner(fixtures.partnerDraft().with("country", "NU"));
		this.part = fixtures.partner(fixtures.partnerDraft().with("country", "NU").with("parentId", this.whole));
		fixtures.meeting(Fixtures.meetingDraft(this.part).with("date", "1975-05-05"));
	}

	private Answer agreed(String classification, long partner, String area, LocalDate signed) {
		Answer made = this.officer
			.post("/api/agreements", Body
				.of("titleEn", "Memorandum " + this.word, "type", "MOU", "classification", classification, "areas",
						List.of(area), "parties", List.of(Body.of("partnerId", partner)), "term", Body.of("basis",
								"SIGNED", "years", 3, "renewal", "ONCE", "noticeMonths", 6, "lastDayInclusive", false)))
			.expect(201);
		Body signature = Body.of("type", "SIGNED", "doneOn", signed.toString());
		this.officer.post("/api/agreements/" + made.id() + "/events", signature).expect(201);
		return made;
	}

	private static JsonNode agreements(Api api, String by, Object key) {
		return StreamSupport.stream(
				api.get("/api/summaries/heat?size=10000&by=" + by + "&" + DAY).expect(200).at("/rows").spliterator(),
				false)
			.filter((row) -> row.get("key").stringValue().equals(String.valueOf(key)))
			.findFirst()
			.orElseThrow()
			.get("agreements");
	}

	@Test
	void theHeatMapMarksWhereAnAgreementIsInForceAsFarAsOneMayKnow() {
		assertThat(agreements(this.staff, "partner", this.whole).get("inForce").intValue()).isZero();
		agreed("OPEN", this.part, "OSH", RECENTLY);
		agreed("OPEN", this.part, "SEA", RECENTLY.minusYears(6));
		agreed("SECRET", this.whole, "TVET", RECENTLY);
		assertThat(agreements(this.staff, "partner", this.part).toString())
			.isEqualTo("{\"inForce\":1,\"areas\":[\"OSH\"]}");
		assertThat(agreements(this.staff, "partner", this.whole).toString()).describedAs("with its parts")
			.isEqualTo("{\"inForce\":1,\"areas\":[\"OSH\"]}");
		assertThat(agreements(this.staff, "country", "NU").get("inForce").intValue()).isOne();
		assertThat(agreements(this.officer, "country", "NU").toString())
			.isEqualTo("{\"inForce\":2,\"areas\":[\"OSH\",\"TVET\"]}");
		String page = this.reader.get("/areas/heat?" + DAY).expect(200).body();
		assertThat(page).contains("heat-agreed", "an agreement is in force",
				"href=\"/agreements?partner=" + this.whole + "&amp;stage=IN_FORCE\"");
		assertThat(this.reader.get("/areas/heat.csv?" + DAY).expect(200).body().split("\r\n")[0])
			.contains(",Agreements in force,Open commitments,");
	}

	@Test
	void thePageOfAnAreaAndTheSheetShowThem() {
		LocalDate signed = RECENTLY.minusYears(3).plusMonths(8);
		long open = agreed("OPEN", this.part, "SEA", signed).id();
		long secret = agreed("SECRET", this.part, "SEA", signed).id();
		long expired = agreed("OPEN", this.part, "SEA", RECENTLY.minusYears(6)).id();
		assertThat(this.reader.get("/areas/SEA").expect(200).body())
			.contains("/agreements/" + open + "\"", "href=\"/agreements?area=SEA\"")
			.doesNotContain("/agreements/" + secret + "\"", "/agreements/" + expired + "\"", "None is in force.");
		assertThat(this.reader.get("/areas/WAGE").expect(200).body()).contains("None is in force.");
		String outlook = "/api/summaries/outlook?size=100&" + DAY;
		assertThat(this.staff.get(outlook).expect(200).each("/notices", "title")).contains("Memorandum " + this.word);
		assertThat(this.staff.get(outlook).at("/notices").toString()).contains(String.valueOf(open))
			.doesNotContain(String.valueOf(secret));
		assertThat(this.officer.get(outlook).at("/notices").toString()).contains(String.valueOf(secret));
		assertThat(this.reader.get("/areas/sheet?" + DAY).expect(200).body()).contains("Notice within 180 days",
				"/agreements?noticeWithin=180");
	}

}
