package id.mitra.commitment.figures;

import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@MitraTest
class KeptPageTests {

	private static final String KEPT = "/commitments/kept";

	private final Fixtures fixtures;

	private final Browser staff;

	private final long partner;

	KeptPageTests(Api api, Fixtures fixtures) {
		this.fixtures = fixtures;
		this.staff = api.browser().signIn(fixtures.staff());
		this.partner = fixtures.partner();
	}

	private long add(@Nullable Object... more) {
		Body body = Body.of("textEn", "Promise " + Fixtures.word(), "owner", "OURS", "partnerId", this.partner,
				"madeOn", "2024-01-05", "dueOn", "2024-02-01", "classification", "OPEN");
		for (int i = 0; i < more.length; i += 2) {
			body = body.with((String) more[i], more[i + 1]);
		}
		return this.fixtures.commitment(body);
	}

	private String page(String query) {
		return this.staff.get(KEPT + "?partner=" + this.partner + query).expect(200).body().replaceAll("\\s+", " ");
	}

	@Test
	void saysHowManyWereKeptInTimeAndWhatThatMeans() {
		long unit = this.fixtures.unit();
		this.fixtures.report(add("unitId", unit, "area", "OSH"), Body.of("status", "DONE", "on", "2024-01-31"));
		add();
		add("owner", "PARTNER", "dueOn", null);
		String page = page("");
		assertThat(page).containsSubsequence("We owe</th>", "data-label=\"Open\">1<", "data-label=\"Late\">1<",
				"data-label=\"Done\">1<", "data-label=\"Done in time\">1<", "data-label=\"Dropped\">0<", "50%</strong>",
				"They owe</th>", "Nothing was due</strong>", "Both owe</th>",
				"Kept rate: commitments done by their last day");
		assertThat(page).contains("href=\"/partners/" + this.partner + "\"", "href=\"/units/" + unit + "\"",
				"href=\"/areas/OSH\"", "1 open, 1 late, 1 done", "kept 50%");
	}

	@Test
	void countsWhatIsAskedForAndWithinClearance() {
		add();
		add("madeOn", "2023-12-31", "owner", "PARTNER");
		add("classification", "SECRET", "owner", "JOINT", "area", "OSH");
		assertThat(page("")).contains("By partner").doesNotContain("By area");
		assertThat(page("&from=2024-01-01")).contains("1 open, 1 late, 0 done").doesNotContain("By area");
		assertThat(page("&to=1999-12-31")).contains("No commitment to count").doesNotContain("Kept rate:");
		assertThat(page("&area=OSH")).contains("No commitment to count");
	}

	@Test
	void tellsErrorsAtTheirFields() {
		assertThat(this.staff.get(KEPT + "?from=yesterday").expect(422).body()).contains("id=\"from-error\"",
				"value=\"yesterday\"");
		assertThat(this.staff.get(KEPT + "?from=2024-02-01&to=2024-01-01").expect(422).body())
			.contains("id=\"to-error\"");
		assertThat(this.staff.get(KEPT + "?from=yesterday&area=NONE").expect(422).body())
			.contains("id=\"from-error\"", "id=\"area-error\"")
			.doesNotContain("Kept rate:");
		assertThat(this.staff.get(KEPT + "?area=NONE").expect(422).body()).contains("id=\"area-error\"");
	}

}
