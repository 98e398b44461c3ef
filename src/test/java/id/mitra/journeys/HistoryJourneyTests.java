package id.mitra.journeys;

import com.microsoft.playwright.Locator;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An officer looks up what somebody changed, and brings the earlier words back.
 */
@Journey
class HistoryJourneyTests {

	private final Api officer;

	private final Fixtures fixtures;

	HistoryJourneyTests(Api api, Fixtures fixtures) {
		this.fixtures = fixtures;
		this.officer = api.as(fixtures.officer());
	}

	private void revise(String path, Body draft) {
		int version = this.officer.get("/api" + path).expect(200).version();
		this.officer.put("/api" + path, version, draft).expect(200);
	}

	@ParameterizedTest
	@CsvSource({ "id,true", "en,false" })
	void restoresWhatWasOverwritten(String language, boolean script, Visitors visitors) {
		Body draft = this.fixtures.partnerDraft()
			.with("notes", "Signed in Geneva.")
			.with("website", "https://a.example");
		String path = "/partners/" + this.fixtures.partner(draft);
		revise(path, draft.with("notes", "Something else."));
		Visitor visitor = script ? visitors.atPhone() : visitors.withoutScript();
		visitor.signIn(this.fixtures.user(Role.OFFICER, Classification.SECRET), language);
		visitor.open(path + "/changes");
		visitor.main()
			.locator("a")
			.filter(new Locator.FilterOptions().setHasText(visitor.word("changes.restore")))
			.first()
			.click();
		assertThat(visitor.field("partner.notes")).hasValue("Signed in Geneva.");
		assertThat(visitor.main()).containsText(visitor.word("form.restored", visitor.word("partner.notes")));
		assertThat(this.officer.get("/api" + path).text("/notes")).isEqualTo("Something else.");

		revise(path, draft.with("notes", "Something else.").with("website", "https://b.example"));
		visitor.button("action.save").click();
		assertThat(visitor.flash()).isVisible();
		assertThat(this.officer.get("/api" + path).text("/notes")).isEqualTo("Signed in Geneva.");
		assertThat(this.officer.get("/api" + path).text("/website")).isEqualTo("https://b.example");
	}

}
