package id.mitra.commitment.figures;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@MitraTest
class CommitmentSummaryTests {

	private static final String COMMITMENTS = "/api/commitments";

	private static final String NOW = "2026-03-10T05:00:00Z";

	private final Fixtures fixtures;

	private final Api officer;

	private final Api staff;

	private final TestClock clock;

	private final long partner;

	CommitmentSummaryTests(Api api, Fixtures fixtures, TestClock clock) {
		this.fixtures = fixtures;
		this.officer = api.as(fixtures.officer());
		this.staff = api.as(fixtures.staff());
		this.clock = clock;
		this.partner = fixtures.partner();
	}

	private long add(Object... fields) {
		Body body = Body.of("textEn", "Promise", "owner", "OURS", "partnerId", this.partner, "madeOn", "2026-01-15");
		for (int i = 0; i < fields.length; i += 2) {
			body = body.with((String) fields[i], fields[i + 1]);
		}
		return this.officer.post(COMMITMENTS, body).expect(201).id();
	}

	private void report(long id, String status, String on) {
		this.officer.post(COMMITMENTS + "/" + id + "/reports", Body.of("status", status, "note", "So", "on", on))
			.expect(200);
	}

	private Answer summary(String query) {
		return this.clock.at(NOW, () -> this.staff.get(COMMITMENTS + "/summary?partner=" + this.partner + query))
			.expect(200);
	}

	@Test
	void countsHowEachSidesPromisesStand() {
		add();
		add("dueOn", "2026-03-09");
		report(add("dueOn", "2026-03-09"), "IN_PROGRESS", "2026-02-01");
		report(add("dueOn", "2026-03-09"), "DONE", "2026-03-09");
		report(add("dueOn", "2026-03-08"), "DONE", "2026-03-09");
		report(add(), "DONE", "2026-03-09");
		report(add("dueOn", "2026-12-01"), "DONE", "2026-03-09");
		report(add("dueOn", "2026-03-01"), "DROPPED", "2026-02-01");
		report(add("dueOn", "2026-12-01"), "DROPPED", "2026-02-01");
		add("proposed", true);
		add("owner", "PARTNER");
		add("owner", "JOINT", "dueOn", "2026-03-31");
		Answer found = summary("");
		assertThat(found.at("/ours").toString()).isEqualTo("""
				{"open":3,"late":2,"done":4,"onTime":2,"dropped":2,"dueByNow":6,"keptRate":%s}""".formatted(2.0 / 6));
		assertThat(found.number("/partner/open")).isEqualTo(1);
		assertThat(found.at("/partner/keptRate").isNull()).isTrue();
		assertThat(found.number("/joint/open")).isEqualTo(1);
		assertThat(found.number("/joint/late")).isZero();
	}

	@Test
	void countsByPartnerAreaAndUnit() {
		long part = this.fixtures.partner(this.fixtures.partnerDraft().with("parentId", this.partner));
		long unit = this.fixtures.unit();
		add("area", "OSH", "unitId", unit);
		add("area", "OSH", "partnerId", part, "owner", "PARTNER");
		add("partnerId", part);
		Answer found = summary("");
		assertThat(found.each("/byPartner", "partnerId")).containsExactly(String.valueOf(part),
				String.valueOf(this.partner));
		assertThat(found.number("/byPartner/0/ours/open")).isEqualTo(1);
		assertThat(found.number("/byPartner/0/partner/open")).isEqualTo(1);
		assertThat(found.text("/byPartner/0/name")).startsWith("Agency ");
		assertThat(found.each("/byArea", "code")).containsExactly("OSH");
		assertThat(found.number("/byArea/0/ours/open")).isEqualTo(1);
		assertThat(found.each("/byUnit", "unitId")).containsExactly(String.valueOf(unit));
		assertThat(found.text("/byUnit/0/name")).startsWith("Biro ");
		assertThat(summary("&area=OSH").number("/ours/open")).isEqualTo(1);
		assertThat(summary("&unit=" + unit).number("/ours/open")).isEqualTo(1);
	}

	@Test
	void countsByTheDayOnWhichTheyWereMade() {
		add("madeOn", "2025-12-31");
		add("madeOn", "2026-01-01");
		assertThat(summary("&from=2026-01-01").number("/ours/open")).isEqualTo(1);
		assertThat(summary("&to=2025-12-31").number("/ours/open")).isEqualTo(1);
		assertThat(summary("&from=2025-12-31&to=2026-01-01").number("/ours/open")).isEqualTo(2);
	}

	@Test
	void changesAtMidnight() {
		add("dueOn", "2026-03-09");
		String path = COMMITMENTS + "/summary?partner=" + this.partner;
		assertThat(this.clock.at("2026-03-09T16:59:59Z", () -> this.staff.get(path)).number("/ours/late")).isZero();
		assertThat(this.clock.at("2026-03-09T17:00:00Z", () -> this.staff.get(path)).number("/ours/late")).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "area=NONE", "from=2026-02-01&to=2026-01-01", "partner=x", "q=x" })
	void refusesWhatItCannotRead(String query) {
		assertThat(this.staff.get(COMMITMENTS + "/summary?" + query).expect(400).fields()).hasSize(1);
	}

}
