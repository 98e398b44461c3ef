package id.mitra.profile;

import java.util.List;

import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is still open on both sides, on the pages of whatever a promise names.
 */
@MitraTest
class OpenPromisesTests {

	private final Fixtures fixtures;

	private final Browser staff;

	private final String word = Fixtures.word();

	OpenPromisesTests(Api api, Fixtures fixtures) {
		this.fixtures = fixtures;
		this.staff = api.browser().signIn(fixtures.staff());
	}

	@Test
	void areShownLateFirstWithTheWayToAllOfThem() {
		long partner = this.fixtures
			.partner(this.fixtures.partnerDraft().with("country", "MN").with("classification", "OPEN"));
		long unit = this.fixtures.unit();
		long person = this.fixtures.delegate(this.fixtures.delegateDraft()
			.with("posts", List.of(Body.of("title", "Kepala " + this.word, "unitId", unit))));
		Body draft = Body.of("textEn", "Later " + this.word, "owner", "OURS", "partnerId", partner, "unitId", unit,
				"delegateId", person, "area", "OSH", "dueOn", "1900-02-02", "classification", "OPEN");
		this.fixtures.commitment(draft);
		this.fixtures
			.commitment(draft.with("textEn", "Late " + this.word).with("dueOn", "1900-01-01").with("owner", "PARTNER"));
		this.fixtures.commitment(draft.with("textEn", "Secret " + this.word).with("classification", "SECRET"));
		this.fixtures.report(this.fixtures.commitment(draft.with("textEn", "Done " + this.word)),
				Body.of("status", "DONE"));
		for (String[] shown : new String[][] { { "/partners/" + partner, "partner=" + partner },
				{ "/units/" + unit, "unit=" + unit }, { "/delegates/" + person, "delegate=" + person },
				{ "/countries/MN", "country=MN" }, { "/areas/OSH", "area=OSH" } }) {
			String page = this.staff.get(shown[0]).expect(200).body();
			assertThat(page).describedAs(shown[0])
				.containsSubsequence("/commitments?" + shown[1] + "&amp;open=true", "Late " + this.word, "The partner",
						"Later " + this.word, "Our side")
				.doesNotContain("Secret " + this.word, "Done " + this.word);
			assertThat(this.staff.get("/commitments?" + shown[1] + "&open=true").expect(200).body())
				.contains("Late " + this.word);
		}
		assertThat(this.staff.get("/units/" + unit).body()).contains("Kepala " + this.word, "/delegates/" + person);
	}

	@Test
	void areNoneWhereNothingIsOpen() {
		assertThat(this.staff.get("/units/" + this.fixtures.unit()).expect(200).body()).contains("Nothing is open.",
				"Nobody with a post here is on record.");
		this.staff.get("/units/999999999").expect(404);
	}

}
