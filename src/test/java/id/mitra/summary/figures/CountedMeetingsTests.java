package id.mitra.summary.figures;

import java.time.LocalDate;
import java.util.List;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.meeting.term.Level;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Behind each figure of an area lies a list of exactly the meetings that it counts. The
 * meetings are of 1987, when no other test's are.
 */
@MitraTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CountedMeetingsTests {

	private static final SummaryQuery PERIOD = SummaryQuery.between(LocalDate.of(1987, 3, 5),
			LocalDate.of(1987, 4, 15));

	private final CountedMeetings counted = new CountedMeetings(PERIOD);

	private final Api api;

	private final Fixtures fixtures;

	private long whole;

	private long part;

	CountedMeetingsTests(Api api, Fixtures fixtures) {
		this.api = api;
		this.fixtures = fixtures;
	}

	@BeforeAll
	void meet() {
		this.whole = this.fixtures.partner();
		this.part = this.fixtures.partner(this.fixtures.partnerDraft().with("parentId", this.whole));
		meeting(this.whole, "1987-03-10", "SEA", Body.of("ourLevel", "MINISTER"));
		meeting(this.part, "1987-04-02", "MIG", Body.of("ourLevel", "DIRECTOR", "partnerLevel", "MINISTER"));
		meeting(this.part, "1987-03-11", "MIG", Body.of("kind", "INTERNAL"));
		meeting(this.part, "1987-03-01", "MIG", Body.of());
		meeting(this.part, "1987-04-16", "MIG", Body.of());
	}

	private void meeting(long partner, String date, String area, Body more) {
		Body draft = Fixtures.meetingDraft(partner).with("date", date).with("areas", List.of(Fixtures.touching(area)));
		for (var field : more.fields().entrySet()) {
			draft = draft.with(field.getKey(), field.getValue());
		}
		this.fixtures.meeting(draft);
	}

	private Answer figures() {
		return staff().get("/api/areas/MIG/summary?from=1987-03-05&to=1987-04-15").expect(200);
	}

	private long behind(String address) {
		return staff().get("/api" + address.replace("/meetings", "/meetings/count")).expect(200).number("/count");
	}

	private Api staff() {
		return this.api.as(this.fixtures.staff());
	}

	@Test
	void anAreaIncludesItsPartsAndNothingInternal() {
		assertThat(figures().number("/meetings")).isEqualTo(2);
		assertThat(behind(this.counted.of("MIG"))).isEqualTo(2);
		assertThat(behind(this.counted.all())).isEqualTo(2);
	}

	@Test
	void aMonthReachesNoFurtherThanThePeriod() {
		assertThat(figures().each("/byMonth", "month")).containsExactly("1987-03", "1987-04");
		assertThat(figures().each("/byMonth", "meetings")).containsExactly("1", "1");
		assertThat(behind(this.counted.in("MIG", "1987-03"))).isEqualTo(1);
		assertThat(behind(this.counted.in("MIG", "1987-04"))).isEqualTo(1);
	}

	@Test
	void aPartnerIncludesItsParts() {
		assertThat(figures().each("/byPartner", "partnerId")).containsExactly(String.valueOf(this.whole),
				String.valueOf(this.part));
		assertThat(figures().each("/byPartner", "meetings")).containsExactly("2", "1");
		assertThat(behind(this.counted.with("MIG", this.whole))).isEqualTo(2);
		assertThat(behind(this.counted.with("MIG", this.part))).isEqualTo(1);
	}

	@Test
	void aLevelIsThatOfOurSide() {
		assertThat(figures().each("/byLevel", "level")).containsExactly("DIRECTOR", "MINISTER");
		assertThat(behind(this.counted.at("MIG", Level.MINISTER))).isEqualTo(1);
	}

}
