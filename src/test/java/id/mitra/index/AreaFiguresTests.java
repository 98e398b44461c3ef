package id.mitra.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestDatabase;
import id.mitra.Together;
import id.mitra.area.Areas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The figures follow an area through all that administrators do to it.
 */
@MitraTest
@Tag("long")
class AreaFiguresTests {

	private static final int WRITERS = 4;

	private static final int WRITES = 25;

	private final Areas areas;

	private final Fixtures fixtures;

	private final Api administrator;

	private final long partner;

	private final String code;

	private final List<String> names = new ArrayList<>();

	AreaFiguresTests(Api api, Fixtures fixtures, Areas areas) {
		this.areas = areas;
		this.fixtures = fixtures;
		this.administrator = api.as(fixtures.administrator());
		this.partner = fixtures.partner(fixtures.partnerDraft().with("country", "LA"));
		Answer area = fixtures.area();
		this.code = area.text("/code");
		this.names.addAll(List.of(area.text("/nameEn"), area.text("/nameId")));
	}

	@AfterEach
	void forget() {
		Fixtures.forgetArea(this.code);
		this.areas.forget();
	}

	@Test
	void countForTheAreaThatItIsPartOfFromTheMoveOn() {
		log("2023-11-02", this.code);
		log("2023-11-03", this.code, "WAGE");
		log("2023-11-04", "WAGE");
		log("2023-11-05", "OSH");
		assertThat(meetings(this.code)).isEqualTo(2);
		assertThat(meetings("WAGE")).isEqualTo(2);
		equalARecount();

		place("parent", "WAGE").expect(200);
		assertThat(meetings("WAGE")).isEqualTo(3);
		assertThat(meetings(this.code)).isEqualTo(2);
		assertThat(listed("/api/meetings?area=WAGE&partner=" + this.partner)).isEqualTo(3);
		assertThat(listed("/api/meetings?q=meeting&area=WAGE&partner=" + this.partner)).isEqualTo(3);
		equalARecount();

		place("parent", "PROD").expect(200);
		assertThat(meetings("WAGE")).isEqualTo(2);
		assertThat(meetings("PROD")).isEqualTo(2);
		assertThat(listed("/api/meetings?q=meeting&area=WAGE&partner=" + this.partner)).isEqualTo(2);
		equalARecount();

		place("active", false).expect(200);
		assertThat(meetings(this.code)).describedAs("retired, and counted as before").isEqualTo(2);
		place("parent", "").expect(200);
		assertThat(meetings("PROD")).isZero();
		equalARecount();
	}

	@Test
	void belongToTheirAreaInWhateverOrderAreasStand() {
		log("2023-11-02", this.code);
		log("2023-11-03", "OSH");
		log("2023-11-04", "OSH", "SEA");
		place("sequence", 0).expect(200);
		assertThat(this.areas.codes()).startsWith(this.code);
		assertThat(meetings(this.code)).isEqualTo(1);
		assertThat(meetings("OSH")).isEqualTo(2);
		assertThat(meetings("MIG")).isEqualTo(1);
		assertThat(meetings("INSP")).isZero();
		Answer heat = this.administrator.get("/api/summaries/heat?by=country&from=2023-11-02&to=2023-11-04&size=100");
		JsonNode row = StreamSupport.stream(heat.expect(200).at("/rows").spliterator(), false)
			.filter((one) -> one.at("/key").asString().equals("LA"))
			.findFirst()
			.orElseThrow();
		assertThat(row.at("/areas/" + this.code).asInt()).isEqualTo(1);
		Answer one = this.administrator.get("/api/areas/" + this.code + "/summary").expect(200);
		assertThat(one.number("/meetings")).isEqualTo(1);
		assertThat(one.each("/byPartner", "partnerId")).containsExactly(String.valueOf(this.partner));
		assertThat(one.at("/byLevel/0/meetings").asInt()).isEqualTo(1);
	}

	@Test
	void equalARecountWhereAreasMoveWhileMeetingsAreLogged() {
		List<String> parents = List.of("WAGE", "PROD", "MIG");
		Together.times(WRITERS + 1, (number) -> {
			for (int i = 0; i < WRITES; i++) {
				Answer answer = (number == 0) ? place("parent", parents.get(i % parents.size()))
						: this.administrator.post("/api/meetings", draft("2023-11-02", this.code));
				assertThat(answer.status()).describedAs(answer.toString()).isLessThan(300);
			}
			return number;
		});
		assertThat(meetings(this.code)).isEqualTo(WRITERS * WRITES);
		assertThat(meetings(parents.get((WRITES - 1) % parents.size()))).isEqualTo(WRITERS * WRITES);
		equalARecount();
	}

	@Test
	void leaveOutARetiredAreaWhereNothingOfItIsShown() {
		assertThat(trends()).contains(this.code);
		assertThat(silent()).contains(this.code);
		place("active", false).expect(200);
		assertThat(trends()).doesNotContain(this.code);
		assertThat(silent()).doesNotContain(this.code);
		log("2023-11-02", "OSH");
		assertThat(this.administrator.get("/api/areas/summary").expect(200).each("/areas", "code")).endsWith(this.code);
	}

	private List<String> trends() {
		return this.administrator.get("/api/summaries/areas").expect(200).each("/areas", "code");
	}

	private List<String> silent() {
		return this.administrator.get("/api/summaries/silence").expect(200).each("/areas", "code");
	}

	private Answer place(String name, Object value) {
		Answer now = this.administrator.get("/api/areas/" + this.code).expect(200);
		Body draft = Body.of("nameEn", this.names.get(0), "nameId", this.names.get(1), "parent", now.text("/parent"));
		return this.administrator.put("/api/areas/" + this.code, now.version(), draft.with(name, value));
	}

	private void log(String date, String... areas) {
		this.fixtures.meeting(draft(date, areas));
	}

	private Body draft(String date, String... areas) {
		return Fixtures.meetingDraft(this.partner)
			.with("date", date)
			.with("areas", List.of(areas).stream().map(Fixtures::touching).toList());
	}

	/** The partner's meetings about an area. */
	private int meetings(String area) {
		Answer summary = this.administrator.get("/api/areas/summary?partner=" + this.partner).expect(200);
		return StreamSupport.stream(summary.at("/areas").spliterator(), false)
			.filter((line) -> line.at("/code").asString().equals(area))
			.mapToInt((line) -> line.at("/meetings").asInt())
			.sum();
	}

	private int listed(String address) {
		return this.administrator.get(address).expect(200).ids().size();
	}

	/** Of words, not of where in a text they stand: names come in no order. */
	private static void equalARecount() {
		assertThat(Recount.differences()).isEmpty();
		assertThat(Recount.misplaced()).isEmpty();
		assertThat(Recount.misscoped()).isEmpty();
		assertThat(TestDatabase.sql().sql("""
				select count(*)
				from text_of_meetings(null) expected
				full join meeting_text kept on kept.id = expected.id
				where strip(kept.words) is distinct from strip(expected.words)
				""").query(Integer.class).single()).isZero();
	}

}
