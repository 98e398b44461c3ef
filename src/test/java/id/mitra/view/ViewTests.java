package id.mitra.view;

import java.util.List;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestUser;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Filters of the list of meetings, kept under a name: its user's own, found again however
 * they were written, and refused where no list has them.
 */
@MitraTest
class ViewTests {

	private static final String PATH = "/api/account/views";

	private final Fixtures fixtures;

	private final Api application;

	private final TestUser user;

	private final Api api;

	ViewTests(Api api, Fixtures fixtures) {
		this.fixtures = fixtures;
		this.application = api;
		this.user = fixtures.user(Role.STAFF, Classification.LIMITED);
		this.api = api.as(this.user);
	}

	private Answer keep(String name, String query) {
		return this.api.post(PATH, Body.of("name", name, "query", query));
	}

	private List<String> wrong(String name, String query) {
		return keep(name, query).expect(400).each("/errors", "field");
	}

	@Test
	void keepsFiltersUnderAName() {
		Answer kept = keep("  Japan ", "?country=JP&from=2023-01-01&q=safe+work&area=OSH&sort=-date&kind=").expect(201);
		assertThat(kept.text("/name")).isEqualTo("Japan");
		assertThat(kept.text("/query")).isEqualTo("area=OSH&country=JP&from=2023-01-01&q=safe+work");
		assertThat(kept.text("/address")).isEqualTo("/meetings?" + kept.text("/query"));
		assertThat(kept.at("/start").booleanValue()).isFalse();
		assertThat(keep("All", "").expect(201).text("/address")).isEqualTo("/meetings");
		assertThat(this.api.get(PATH).expect(200).each("/items", "name")).containsExactly("All", "Japan");
	}

	private Answer keepSearch(String name, String query, boolean start) {
		return this.api.post(PATH, Body.of("name", name, "list", "SEARCH", "query", query, "start", start));
	}

	@Test
	void keepsASearchUnderAName() {
		Answer kept = keepSearch("K3", "?type=MEETING&q=bidang%3AK3+jenewa&cursor=", false).expect(201);
		assertThat(kept.text("/list")).isEqualTo("SEARCH");
		assertThat(kept.text("/address")).isEqualTo("/search?q=bidang%3AK3+jenewa&type=MEETING");
		assertThat(keep("Same", "q=jenewa").expect(201).text("/list")).isEqualTo("MEETINGS");
		Browser browser = this.application.browser().signIn(this.user);
		assertThat(browser.get("/account/views").expect(200).body())
			.contains("/search?q=bidang%3AK3+jenewa&amp;type=MEETING");
		assertThat(browser.get("/meetings").expect(200).body()).contains("Same").doesNotContain(">K3</a>");
		keepSearch("k3", "q=x", false).expect(400);
	}

	@Test
	void keepsASearchFromItsPage() {
		Browser browser = this.application.browser().signIn(this.user);
		String query = "q=%22safe+work%22+%3Cb%3E";
		assertThat(browser.get("/search?" + query).expect(200).body()).contains("value=\"SEARCH\"", "Keep this search");
		Answer kept = browser.post("/account/views/new", "name", "Safe", "list", "SEARCH", "query", "?" + query)
			.expect(302);
		assertThat(kept.header("Location")).endsWith("/search?" + query);
		String id = this.api.get(PATH).expect(200).text("/items/0/id");
		assertThat(browser.get("/account/views/" + id + "/edit").expect(200).body()).contains("/search?")
			.doesNotContain("name=\"start\"");
		assertThat(browser.get("/search").expect(200).body()).doesNotContain("Keep this search");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "type=MEETING", "q=x&type=NONE", "q=x&area=OSH", "q=x&q=y", "q=%zz" })
	void refusesWhatNoSearchKnows(String query) {
		assertThat(keepSearch("A search", query, false).expect(400).each("/errors", "field")).containsExactly("query");
	}

	@Test
	void beginsTheStartPageWithNoSearch() {
		assertThat(keepSearch("A search", "q=x", true).expect(400).each("/errors", "field")).containsExactly("start");
		assertThat(keepSearch("Long", "q=" + "x".repeat(201), false).expect(400).each("/errors", "field"))
			.containsExactly("query");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nothing=1", "area=NONE", "kind=NONE", "from=2023-02-31", "from=2023-02-01&to=2023-01-01",
			"partner=x", "area=OSH&area=SEA", "cursor=x", "trashed=true", "sort=title", "country=XX", "internal=1",
			"q=%zz", "area=OSH&x=%3Cscript%3E" })
	void refusesWhatNoListKnows(String query) {
		assertThat(wrong("A view", query)).containsExactly("query");
	}

	@Test
	void refusesANameThatIsThereOrIsNone() {
		long id = keep("Safety", "area=OSH").expect(201).id();
		assertThat(keep("SAFETY", "").expect(400).each("/errors", "code")).containsExactly("view.twice");
		assertThat(wrong(" ", "")).containsExactly("name");
		assertThat(wrong("x".repeat(101), "")).containsExactly("name");
		assertThat(wrong("a\u202Eb", "")).containsExactly("name");
		long other = keep("Other", "").expect(201).id();
		assertThat(change(other, "safety", "", false).expect(400).each("/errors", "field")).containsExactly("name");
		change(id, "Safety", "area=SEA", false).expect(200);
		assertThat(this.application.as(this.fixtures.staff())
			.post(PATH, Body.of("name", "Safety " + Fixtures.word(), "query", ""))
			.status()).isEqualTo(201);
	}

	private Answer change(long id, String name, String query, boolean start) {
		return this.api.send("PUT", PATH + "/" + id, Body.of("name", name, "query", query, "start", start));
	}

	@Test
	void endsAtAHundred() {
		for (int i = 0; i < 100; i++) {
			keep("View " + i, "").expect(201);
		}
		assertThat(keep("One more", "").expect(400).each("/errors", "code")).containsExactly("view.most");
	}

	@Test
	void startsWithOneAtMost() {
		long first = keep("First", "area=OSH").expect(201).id();
		long second = keep("Second", "area=SEA").expect(201).id();
		change(first, "First", "area=OSH", true).expect(200);
		change(second, "Second", "area=SEA", true).expect(200);
		assertThat(this.api.get(PATH + "/" + first).at("/start").booleanValue()).isFalse();
		assertThat(this.api.get(PATH + "/" + second).at("/start").booleanValue()).isTrue();
		String title = "Meeting " + Fixtures.word();
		this.fixtures.meeting(Fixtures.meetingDraft(this.fixtures.partner(), title)
			.with("date", "2099-01-05")
			.with("status", "PLANNED")
			.with("areas", List.of(Fixtures.touching("SEA"))));
		Browser browser = this.application.browser().signIn(this.user);
		assertThat(browser.get("/").expect(200).body()).contains(">Second</h2>", "/meetings?area=SEA", title);
		change(second, "Second", "area=SEA", false).expect(200);
		assertThat(browser.get("/").expect(200).body()).doesNotContain(">Second</h2>");
	}

	@Test
	void isNobodyElses() {
		long id = keep("Mine", "area=OSH").expect(201).id();
		Api other = this.application.as(this.fixtures.officer());
		other.get(PATH + "/" + id).expect(404);
		other.delete(PATH + "/" + id).expect(404);
		other.send("PUT", PATH + "/" + id, Body.of("name", "Theirs", "query", "")).expect(404);
		assertThat(other.get(PATH).expect(200).body()).doesNotContain("Mine");
		this.api.delete(PATH + "/" + id).expect(204);
		this.api.get(PATH + "/" + id).expect(404);
	}

	@Test
	void isKeptFromTheListAndNamedThere() {
		Browser browser = this.application.browser().signIn(this.user);
		String name = "View " + Fixtures.word();
		assertThat(browser.get("/meetings?sort=-date&area=OSH").expect(200).body())
			.contains("name=\"query\" value=\"area=OSH\"");
		Answer kept = browser.post("/account/views/new", "name", name, "query", "area=OSH").expect(302);
		assertThat(kept.header("Location")).endsWith("/meetings?area=OSH");
		assertThat(browser.get("/meetings?q=&area=OSH&sort=-date").expect(200).body())
			.contains("<p class=\"page-sub\">" + name, "Change this view");
		assertThat(browser.get("/meetings?area=SEA").expect(200).body()).doesNotContain("page-sub\">" + name)
			.contains(">" + name + "</a>");
		String again = browser.post("/account/views/new", "name", name, "query", "area=SEA").expect(422).body();
		assertThat(again).contains("You have a view of this name already", "value=\"" + name + "\"",
				"value=\"area=SEA\"");
	}

	@Test
	void isCalledOtherwiseAndThrownAway() {
		Browser browser = this.application.browser().signIn(this.user);
		long id = keep("Before", "area=OSH").expect(201).id();
		assertThat(browser.get("/account/views/" + id + "/edit").expect(200).body()).contains("value=\"Before\"");
		browser.post("/account/views/" + id + "/edit", "name", "After", "query", "area=OSH", "start", "true")
			.expect(302);
		assertThat(browser.get("/account/views").expect(200).body()).contains(">After</a>", "On top of the start page")
			.doesNotContain("Before");
		browser.post("/account/views/" + id + "/deletion").expect(302);
		assertThat(browser.get("/account/views").expect(200).body()).contains("No view kept yet");
	}

}
