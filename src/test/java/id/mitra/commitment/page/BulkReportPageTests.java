package id.mitra.commitment.page;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@MitraTest
class BulkReportPageTests {

	private static final String REPORTS = "/commitments/reports";

	private final Api officer;

	private final Browser browser;

	private final Fixtures fixtures;

	private final String word = Fixtures.word();

	private final long partner;

	BulkReportPageTests(Api api, Fixtures fixtures) {
		this.officer = api.as(fixtures.officer());
		this.browser = api.browser().signIn(fixtures.officer());
		this.fixtures = fixtures;
		this.partner = fixtures.partner();
	}

	private String add(String text) {
		return String.valueOf(this.fixtures.commitment(Body.of("textEn", text + " " + this.word, "owner", "OURS",
				"partnerId", this.partner, "classification", "OPEN")));
	}

	private String status(String id) {
		return this.officer.get("/api/commitments/" + id).expect(200).text("/status");
	}

	private static String box(String id, String place, boolean ticked) {
		return "id=\"%1$s\" value=\"%2$s\" aria-describedby=\"%1$s-about\"%3$s><span".formatted(place, id,
				ticked ? " checked=\"checked\"" : "");
	}

	private static String words(Answer page) {
		return page.body().replaceAll("\\s+", " ");
	}

	@Test
	void offersWhatIsTickedInTheLedger() {
		String one = add("One");
		String two = add("Two");
		assertThat(this.browser.get("/commitments?q=" + this.word).expect(200).body())
			.contains("name=\"ids\" value=\"" + one + "\"", "value=\"?q=" + this.word + "\"");
		Answer page = this.browser.get(REPORTS + "?ids=" + one + "&ids=" + two + "&asked=?q%3D" + this.word)
			.expect(200);
		assertThat(words(page)).contains(box(one, "ids[0]", true), box(two, "ids[1]", true), "One " + this.word,
				"/commitments?q=" + this.word);
		assertThat(this.browser.get(REPORTS).expect(200).body()).contains("Nothing is ticked");
		this.fixtures.report(Long.parseLong(one), Body.of("status", "DONE"));
		assertThat(this.browser.get("/commitments?q=" + this.word).body()).doesNotContain("value=\"" + one + "\"")
			.contains("value=\"" + two + "\"");
	}

	@Test
	void goesBackToTheLedgerAsItWas() {
		String one = add("One");
		Answer sent = this.browser
			.post(REPORTS, "ids", one, "listed", one, "status", "DONE", "on", "2026-05-01", "asked",
					"?owner=OURS&q=a%20b")
			.expect(302);
		assertThat(sent.header("Location")).endsWith("/commitments?owner=OURS&q=a%20b");
		assertThat(status(one)).isEqualTo("DONE");
		String two = add("Two");
		for (String elsewhere : new String[] { "//evil.example", "https://evil.example", "?a\r\nb", "?<x>" }) {
			assertThat(
					this.browser.post(REPORTS, "ids", two, "listed", two, "status", "IN_PROGRESS", "asked", elsewhere)
						.expect(302)
						.header("Location"))
				.matches("http://localhost:\\d+/commitments");
		}
	}

	@Test
	void losesNothingAndTellsErrorsAtTheirRows() {
		String open = add("Open");
		String unticked = add("Unticked");
		String closed = add("Closed");
		this.fixtures.report(Long.parseLong(closed), Body.of("status", "DONE"));
		Answer page = this.browser
			.post(REPORTS, "ids", open, "ids", closed, "listed", open, "listed", unticked, "listed", closed, "status",
					"IN_PROGRESS", "note", "Typed " + this.word, "on", "2026-05-01")
			.expect(422);
		assertThat(words(page)).contains(box(open, "ids[0]", true), box(closed, "ids[1]", true),
				box(unticked, "one-" + unticked, false), "Typed " + this.word, "value=\"2026-05-01\"",
				"href=\"#ids[1]\"", "Nothing was reported of any of them");
		assertThat(page.body().split("done or dropped already", -1)).describedAs("on top and at the row").hasSize(3);
		assertThat(status(open)).isEqualTo("OPEN");
		Answer unread = this.browser.post(REPORTS, "ids", open, "listed", open, "status", "DONE", "on", "yesterday")
			.expect(422);
		assertThat(unread.body()).contains("value=\"yesterday\"", "id=\"on-error\"");
		assertThat(this.browser.post(REPORTS, "listed", open, "status", "DONE").expect(422).body())
			.contains("id=\"ids-error\"");
	}

}
