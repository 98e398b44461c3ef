package id.mitra.summary.area;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The areas tell what is promised about them, as far as their reader knows.
 */
@MitraTest
class PromisedAreasTests {

	private final Fixtures fixtures;

	private final Browser staff;

	PromisedAreasTests(Api api, Fixtures fixtures) {
		this.fixtures = fixtures;
		this.staff = api.browser().signIn(fixtures.staff());
	}

	private void promise(String area, String classification) {
		this.fixtures.commitment(Body.of("textEn", "Send the manual", "owner", "OURS", "partnerId",
				this.fixtures.partner(), "area", area, "dueOn", "2024-01-31", "classification", classification));
	}

	private int shown(String link) {
		Matcher number = Pattern.compile("href=\"/commitments\\?" + link + "\"[^>]*>(\\d+)")
			.matcher(this.staff.get("/areas?from=1999-01-01&to=1999-12-31").expect(200).body());
		return number.find() ? Integer.parseInt(number.group(1)) : 0;
	}

	@Test
	void countWhatIsOpenAndLateWithTheirChildrenWhateverThePeriod() {
		int open = shown("area=MIG&amp;open=true");
		int late = shown("area=MIG&amp;due=LATE");
		int part = shown("area=SEA&amp;open=true");
		promise("SEA", "OPEN");
		promise("MIG", "LIMITED");
		promise("MIG", "SECRET");
		assertThat(shown("area=MIG&amp;open=true")).isEqualTo(open + 2);
		assertThat(shown("area=MIG&amp;due=LATE")).isEqualTo(late + 2);
		assertThat(shown("area=SEA&amp;open=true")).isEqualTo(part + 1);
	}

}
