package id.mitra.summary.area;

import java.util.List;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Figures, held to meetings made by hand: with a parent partner, its part and a third one
 * of Fiji, which no other test meets.
 */
@MitraTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AreaSummaryTests {

	private final Fixtures fixtures;

	private final Api staff;

	private final Api officer;

	private long parent;

	private long part;

	private long fijian;

	AreaSummaryTests(Api api, Fixtures fixtures) {
		this.fixtures = fixtures;
		this.staff = api.as(fixtures.staff());
		this.officer = api.as(fixtures.officer());
	}

	@BeforeAll
	void logMeetings() {
		this.parent = this.fixtures.partner();
		this.part = this.fixtures.partner(this.fixtures.partnerDraft().with("parentId", this.parent));
		this.fijian = this.fixtures.partner(this.fixtures.partnerDraft().with("country", "FJ"));
		// counted: three with the parent or its part
		held("2023-10-31", "OSH").log();
		held("2023-11-01", "SEA", "OSH").with("ourLevel", "MINISTER").log();
		held("2023-11-30", "SEA", "MIG").by(this.part).with("ourLevel", "MINISTER").log();
		// and one with the part and the Fijian together
		held("2023-12-01", "MIG").by(this.part, this.fijian).log();
		// not counted: internal, planned, postponed, cancelled, trashed
		held("2023-11-05", "OSH").with("kind", "INTERNAL").log();
		held("2023-11-06", "OSH").with("status", "PLANNED").log();
		long postponed = held("2023-11-07", "OSH").with("status", "PLANNED").log();
		this.officer.post("/api/meetings/" + postponed + "/postponement", Body.of("reason", "x")).expect(200);
		long cancelled = held("2023-11-08", "OSH").with("status", "PLANNED").log();
		this.officer.post("/api/meetings/" + cancelled + "/cancellation", Body.of("reason", "x")).expect(200);
		this.officer.delete("/api/meetings/" + held("2023-11-09", "OSH").log()).expect(204);
		// counted for whoever may see it
		held("2024-01-15", "OSH").with("classification", "SECRET").log();
	}

	private Draft held(String date, String... areas) {
		Body draft = Fixtures.meetingDraft(this.parent).with("date", date);
		return new Draft(draft.with("areas", List.of(areas).stream().map(Fixtures::touching).toList()));
	}

	@Test
	void countEachMeetingOnceInTheTotal() {
		assertThat(areas(this.staff, "partner=" + this.parent).number("/meetings")).isEqualTo(4);
		assertThat(areas(this.officer, "partner=" + this.parent).number("/meetings")).isEqualTo(5);
	}

	@Test
	void countEachMeetingOnceForEachAreaAndAParentWithItsChildren() {
		Answer summary = areas(this.staff, "partner=" + this.parent);
		assertThat(line(summary, "OSH")).isEqualTo("2 meetings, 1 partners, last on 2023-11-01");
		assertThat(line(summary, "SEA")).isEqualTo("2 meetings, 2 partners, last on 2023-11-30");
		assertThat(line(summary, "MIG")).isEqualTo("3 meetings, 3 partners, last on 2023-12-01");
		assertThat(line(summary, "WAGE")).isEqualTo("0 meetings, 0 partners, last on null");
		assertThat(line(areas(this.officer, "partner=" + this.parent), "OSH"))
			.isEqualTo("3 meetings, 1 partners, last on 2024-01-15");
	}

	@Test
	void nameAllAreasInOrderAndInTheCallersLanguage() {
		Answer summary = areas(this.staff.in("id"), "partner=" + this.parent);
		assertThat(summary.each("/areas", "code")).hasSize(17).startsWith("INSP", "OSH").endsWith("STD");
		assertThat(summary.text("/areas/1/name")).isEqualTo("Keselamatan dan kesehatan kerja");
		assertThat(summary.text("/areas/1/nameEn")).isEqualTo("Occupational safety and health");
	}

	@ParameterizedTest
	@CsvSource({ "2023-11-01, 2023-11-30, 2", "2023-10-31, 2023-11-01, 2", "2023-11-02, 2023-11-29, 0",
			"2023-11-30, , 2", ", 2023-10-31, 1", "2023-12-01, 2023-12-01, 1" })
	void countBothEndsOfAPeriod(@Nullable String from, @Nullable String to, int meetings) {
		String period = "&from=" + ((from != null) ? from : "") + "&to=" + ((to != null) ? to : "");
		Answer summary = areas(this.staff, "partner=" + this.parent + period);
		assertThat(summary.number("/meetings")).isEqualTo(meetings);
		assertThat(summary.text("/from")).isEqualTo(from);
		assertThat(summary.text("/to")).isEqualTo(to);
	}

	@Test
	void countAPartnersStateNeverASeatOrPlace() {
		Answer summary = areas(this.staff, "country=FJ");
		assertThat(summary.number("/meetings")).isEqualTo(1);
		assertThat(line(summary, "MIG")).isEqualTo("1 meetings, 2 partners, last on 2023-12-01");
		long seated = this.fixtures.partner(this.fixtures.partnerDraft().with("seat", "FJ"));
		this.fixtures.meeting(Fixtures.meetingDraft(seated).with("country", "FJ"));
		assertThat(areas(this.staff, "country=FJ").number("/meetings")).isEqualTo(1);
	}

	@Test
	void countAPartWithoutItsParent() {
		assertThat(areas(this.staff, "partner=" + this.part).number("/meetings")).isEqualTo(2);
		assertThat(areas(this.staff, "partner=" + this.fijian).number("/meetings")).isEqualTo(1);
	}

	@Test
	void showAnAreaByMonthPartnerAndLevel() {
		Answer summary = this.staff.get("/api/areas/MIG/summary?partner=" + this.parent).expect(200);
		assertThat(summary.text("/code")).isEqualTo("MIG");
		assertThat(summary.number("/meetings")).isEqualTo(3);
		assertThat(summary.number("/partners")).isEqualTo(3);
		assertThat(summary.text("/lastMeetingOn")).isEqualTo("2023-12-01");
		assertThat(summary.at("/byMonth").toString())
			.isEqualTo("[{\"month\":\"2023-11\",\"meetings\":2},{\"month\":\"2023-12\",\"meetings\":1}]");
		assertThat(summary.each("/byPartner", "partnerId")).describedAs("a partner with its parts")
			.containsExactly(String.valueOf(this.parent), String.valueOf(this.part), String.valueOf(this.fijian));
		assertThat(summary.each("/byPartner", "meetings")).containsExactly("3", "2", "1");
		assertThat(summary.each("/byPartner", "lastMeetingOn")).containsOnly("2023-12-01");
		assertThat(summary.at("/byLevel").toString())
			.isEqualTo("[{\"level\":\"MINISTER\",\"meetings\":2},{\"level\":null,\"meetings\":1}]");
	}

	@Test
	void agreeWithTheListBehindThem() {
		for (String code : List.of("OSH", "SEA", "MIG")) {
			String filter = "partner=" + this.parent;
			long listed = this.staff.get("/api/meetings?size=100&status=HELD&area=" + code + "&" + filter)
				.expect(200)
				.each("/items", "kind")
				.stream()
				.filter((kind) -> !kind.equals("INTERNAL"))
				.count();
			assertThat(this.staff.get("/api/areas/" + code + "/summary?" + filter).number("/meetings"))
				.isEqualTo(listed);
		}
	}

	@Test
	void countNothingOfAnUnknownPartner() {
		assertThat(areas(this.staff, "partner=999999999").number("/meetings")).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "from=2023-02-31, from unreadable", "country=XX, country country.unknown",
			"partner=x, partner unreadable", "from=2023-11-02&to=2023-11-01, to period" })
	void refuseABadFilter(String filter, String expected) {
		assertThat(this.staff.get("/api/areas/summary?" + filter).expect(400).errors()).containsExactly(expected);
		assertThat(this.staff.get("/api/areas/OSH/summary?" + filter).expect(400).errors()).containsExactly(expected);
	}

	@Test
	void knowNoOtherArea() {
		this.staff.get("/api/areas/LOVE/summary").expect(404);
	}

	private static Answer areas(Api caller, String filter) {
		return caller.get("/api/areas/summary?" + filter).expect(200);
	}

	private static String line(Answer summary, String code) {
		for (var line : summary.at("/areas")) {
			if (line.get("code").asString().equals(code)) {
				return line.get("meetings").asInt() + " meetings, " + line.get("partners").asInt()
						+ " partners, last on "
						+ (line.get("lastMeetingOn").isNull() ? null : line.get("lastMeetingOn").asString());
			}
		}
		throw new AssertionError("No area " + code);
	}

	/**
	 * A meeting in the making.
	 */
	private final class Draft {

		private final Body body;

		private Draft(Body body) {
			this.body = body;
		}

		private Draft with(String field, String value) {
			return new Draft(this.body.with(field, value));
		}

		private Draft by(long lead, long... others) {
			List<Body> partners = new java.util.ArrayList<>(List.of(Body.of("partnerId", lead, "lead", true)));
			for (long other : others) {
				partners.add(Body.of("partnerId", other));
			}
			return new Draft(this.body.with("partners", partners));
		}

		private long log() {
			return AreaSummaryTests.this.officer.post("/api/meetings", this.body).expect(201).id();
		}

	}

}
