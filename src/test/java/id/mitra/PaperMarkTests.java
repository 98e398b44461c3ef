package id.mitra;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.api.Test;

import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a page's paper says of how widely it may be known: the highest of what the page
 * shows, and nothing where it shows nothing that is classified.
 */
@MitraTest
class PaperMarkTests {

	private static final Pattern MARK = Pattern.compile("class=\"imprint-mark\">([^<]*)<");

	private static final String OF_RECORD = "/(meetings|commitments|agreements|partners|delegates|press)/\\{id}.*";

	private final ApplicationContext application;

	private final Api api;

	private final Fixtures fixtures;

	private final TestUser reader;

	private final Browser browser;

	PaperMarkTests(ApplicationContext application, Api api, Fixtures fixtures) {
		this.application = application;
		this.api = api;
		this.fixtures = fixtures;
		this.reader = fixtures.user(Role.ADMINISTRATOR, Classification.TOP_SECRET);
		this.browser = api.browser().signIn(this.reader);
	}

	@Test
	void isThatOfTheRecordOnEachOfItsPages() {
		Map<String, Long> secret = secret();
		int marked = 0;
		for (Route route : Route.pages(this.application)) {
			if (route.path().matches(OF_RECORD)) {
				String body = this.browser.get(route.address(this.fixtures, this.reader, secret)).expect(200).body();
				if (body.contains("<main")) {
					// figures count what their reader may see
					assertThat(marks(body)).describedAs(route.path())
						.containsExactly(route.path().endsWith("/figures") ? "Top secret" : "Secret");
					marked++;
				}
			}
		}
		assertThat(marked).isGreaterThan(25);
	}

	@Test
	void isTheHighestOfWhatListsShow() {
		long partner = this.fixtures.partner();
		String word = Fixtures.word();
		for (String classification : List.of("OPEN", "SECRET", "LIMITED")) {
			this.fixtures.meeting(Fixtures.meetingDraft(partner)
				.with("title", "Talks " + word)
				.with("date", "2024-06-11")
				.with("classification", classification));
		}
		for (String list : List.of("/meetings?partner=" + partner,
				"/meetings/calendar?on=2024-06-11&partner=" + partner, "/search?q=" + word,
				"/search?type=MEETING&q=" + word, "/partners/" + partner)) {
			assertThat(marks(this.browser.get(list).expect(200).body())).describedAs(list).containsExactly("Secret");
		}
		String found = this.browser.get("/search/instant?q=" + word).expect(200).body();
		assertThat(found).contains("class-secret", "class-limited").doesNotContain("class-open");
	}

	@Test
	void isThatOfTheMeetingAtWhichSomethingIsPromised() {
		long meeting = this.fixtures.meeting(this.fixtures.partner(), Classification.SECRET).id();
		assertThat(marks(this.browser.get("/commitments/new?meeting=" + meeting).expect(200).body()))
			.containsExactly("Secret");
		assertThat(marks(this.browser.post("/commitments", "key", Fixtures.word(), "meetingId", String.valueOf(meeting))
			.expect(422)
			.body())).describedAs("with errors").containsExactly("Secret");
		String made = "/commitments/" + this.fixtures.commitment(Body.of("textEn", "A list", "owner", "OURS",
				"partnerId", this.fixtures.partner(), "classification", "SECRET"));
		assertThat(marks(this.browser.post(made, "version", "0", "classification", "OPEN").expect(422).body()))
			.describedAs("of one on record")
			.containsExactly("Secret");
	}

	@Test
	void isWhatFiguresCountUpToAndNoneWhereNothingIsClassified() {
		Browser staff = this.api.browser().signIn(this.fixtures.staff());
		assertThat(marks(staff.get("/areas").expect(200).body())).containsExactly("Limited");
		assertThat(marks(this.browser.get("/areas").expect(200).body())).containsExactly("Top secret");
		for (String page : List.of("/account", "/search", "/admin/users", "/meetings?q=" + Fixtures.word())) {
			assertThat(marks(this.browser.get(page).expect(200).body())).describedAs(page).isEmpty();
		}
	}

	/** By what the routes ask for: one of each collection. */
	private Map<String, Long> secret() {
		Map<String, Long> secret = new HashMap<>();
		for (String collection : List.of("/agreements", "/partners", "/delegates", "/press")) {
			secret.put(collection + false,
					this.fixtures.record(collection, (draft) -> draft.with("classification", "SECRET")));
		}
		long partner = this.fixtures.partner();
		long meeting = this.fixtures.meeting(partner, Classification.SECRET).id();
		secret.put("/meetings" + false, meeting);
		secret.put("/meetings" + true,
				this.fixtures
					.meeting(Fixtures.meetingDraft(partner).with("classification", "SECRET").with("status", "PLANNED"))
					.id());
		secret.put("/commitments" + false, this.fixtures.commitment(
				Body.of("textEn", "Sends a list", "owner", "OURS", "partnerId", partner, "meetingId", meeting)));
		return secret;
	}

	private static List<String> marks(String body) {
		return MARK.matcher(body).results().map((MatchResult found) -> found.group(1)).toList();
	}

}
