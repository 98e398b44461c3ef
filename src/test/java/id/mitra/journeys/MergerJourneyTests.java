package id.mitra.journeys;

import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.merging.likeness.LikenessFinder;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two records of one person are found, looked at side by side, merged and parted.
 */
@Journey
class MergerJourneyTests {

	private final Api manager;

	private final Fixtures fixtures;

	private final LikenessFinder finder;

	MergerJourneyTests(Api api, Fixtures fixtures, LikenessFinder finder) {
		this.manager = api.as(fixtures.manager());
		this.fixtures = fixtures;
		this.finder = finder;
	}

	@ParameterizedTest
	@ArgumentsSource(Languages.class)
	void aManagerMergesTwoAndUndoesIt(String language, Visitors visitors) {
		String word = Fixtures.word();
		long one = this.fixtures
			.delegate(Body.of("fullName", "Ahmad " + word, "titlePrefix", "Prof.", "email", word + "@example.org"));
		long other = this.fixtures.delegate(Body.of("fullName", "Achmad " + word, "phone", "+62 21 555"));
		long stays = Math.min(one, other);
		this.finder.keepUp();
		Visitor visitor = visitors.atPhone()
			.signIn(this.fixtures.user(Role.MANAGER, Classification.TOP_SECRET), language);
		visitor.open("/delegates");
		visitor.link(visitor.word("doubles.link")).click();
		visitor.row("Ahmad " + word).getByText(visitor.word("doubles.compare")).click();
		assertThat(visitor.main()).containsText(word + "@example.org");
		visitor.main().locator("input[name='take.fullName'][value=other]").check();
		visitor.button("merger.submit").click();
		assertThat(visitor.flash()).containsText(word);
		assertThat(visitor.heading()).containsText((stays == one) ? "Achmad" : "Ahmad");
		visitor.flash().getByText(visitor.word("action.undo")).click();
		assertThat(visitor.flash()).containsText("Ahmad " + word);
		assertThat(this.manager.get("/api/delegates/" + one).expect(200).text("/fullName")).isEqualTo("Ahmad " + word);
		assertThat(this.manager.get("/api/delegates/" + other).expect(200).text("/fullName"))
			.isEqualTo("Achmad " + word);
	}

}
