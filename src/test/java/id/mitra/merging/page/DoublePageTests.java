package id.mitra.merging.page;

import java.util.Optional;
import java.util.regex.Pattern;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.merging.likeness.LikenessFinder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pairs that may be one, as officers are shown them.
 */
@MitraTest
class DoublePageTests {

	private static final Pattern NEXT = Pattern.compile("href=\"(/delegates/doubles[?][^\"]*cursor=[^\"]*)\"");

	private final Fixtures fixtures;

	private final Browser browser;

	private final LikenessFinder finder;

	DoublePageTests(Api api, Fixtures fixtures, LikenessFinder finder) {
		this.fixtures = fixtures;
		this.browser = api.browser().signIn(fixtures.officer());
		this.finder = finder;
	}

	/** The list, page after page. */
	private String all(String page) {
		StringBuilder all = new StringBuilder();
		Optional<String> next = Optional.of(page);
		while (next.isPresent()) {
			String body = this.browser.get(next.get()).expect(200).body();
			all.append(body);
			next = NEXT.matcher(body).results().map((found) -> found.group(1).replace("&amp;", "&")).findFirst();
		}
		return all.toString();
	}

	@Test
	void leadsToBothSideBySideAndTakesThatTheyAreTwo() {
		String word = Fixtures.word();
		long one = this.fixtures.delegate(Body.of("fullName", "Ahmad " + word + " Sanusi"));
		long other = this.fixtures.delegate(Body.of("fullName", "Achmad " + word + " Sanusi"));
		this.finder.keepUp();
		String page = "/delegates/doubles?size=50";
		String comparison = "/delegates/" + Math.min(one, other) + "/merger?from=" + Math.max(one, other);
		assertThat(this.browser.get("/delegates").body()).contains("/delegates/doubles");
		assertThat(all(page)).contains(comparison, "No post on record");
		assertThat(this.browser.get(comparison).expect(200).body()).contains("A manager can merge them");
		Answer dismissed = this.browser.post("/delegates/doubles/dismissals", "one", String.valueOf(one), "other",
				String.valueOf(other));
		assertThat(dismissed.status()).isEqualTo(302);
		assertThat(all(page)).contains("not be shown as doubles again").doesNotContain(comparison);
		assertThat(this.browser.get("/partners/doubles").expect(200).body()).contains("Possible doubles");
	}

}
