package id.mitra.commitment.page;

import java.util.stream.Collectors;
import java.util.stream.LongStream;

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

	private String dated(String text, String day) {
		return String.valueOf(this.fixtures.commitment(Body.of("textEn", text + " " + this.word, "owner", "OURS",
				"partnerId", this.partner, "classification", "OPEN", "dueOn", day)));
	}

	private static String tick(String id, boolean ticked) {
		return "type=\"checkbox\" name=\"ids\" value=\"%s\"%s>".formatted(id, ticked ? " checked=\"checked\"" : "");
	}

	private static String carried(String id) {
		return "<input type=\"hidden\" name=\"ids\" value=\"" + id + "\">";
	}

	@Test
	void takesTicksAlongToTheLedgersNextPage() {
		String one = dated("One", "2024-01-01");
		String two = dated("Two", "2024-01-02");
		String three = dated("Three", "2024-01-03");
		String asked = "?size=2&q=" + this.word;
		Answer first = this.browser.get("/commitments" + asked).expect(200);
		assertThat(words(first)).contains(tick(one, false), tick(two, false)).doesNotContain("Take all ticks off");
		String cursor = first.body().replaceAll("(?s).*name=\"next\" value=\"([\\w-]+)\".*", "$1");
		String onward = this.browser
			.get(REPORTS + "?ids=" + one + "&asked=" + asked.replace("&", "%26") + "&next=" + cursor)
			.expect(302)
			.header("Location")
			.replaceFirst("^http://[^/]+", "");
		assertThat(onward).isEqualTo("/commitments" + asked + "&ticked=" + one + "&cursor=" + cursor);
		Answer second = this.browser.get(onward).expect(200);
		assertThat(words(second))
			.contains(carried(one), tick(three, false), "1 ticked on other pages", "ids=" + one + "&amp;ticked=" + one)
			.doesNotContain(carried(two), carried(three), "name=\"next\"");
		assertThat(second.body()).describedAs("what one returns to once it is reported")
			.contains("name=\"asked\" value=\"" + asked.replace("&", "&amp;") + "\"");
		Answer page = this.browser.get(REPORTS + "?ids=" + one + "&ids=" + three).expect(200);
		assertThat(words(page)).contains(box(one, "ids[0]", true), box(three, "ids[1]", true),
				"/commitments?ticked=" + one + "," + three);
		Answer seen = this.browser.get("/commitments?ids=" + one + "," + three + "&ticked=" + one + "," + three)
			.expect(200);
		assertThat(words(seen)).contains(tick(one, true), tick(three, true), "All that is ticked is on this page")
			.doesNotContain(carried(one), carried(three));
	}

	@Test
	void keepsWhatIsTickedWhileTheLedgerIsNarrowed() {
		String one = add("One");
		add("Two");
		Answer narrowed = this.browser.get("/commitments?q=Two+" + this.word + "&ticked=" + one).expect(200);
		assertThat(words(narrowed)).contains(carried(one),
				"<input type=\"hidden\" name=\"ticked\" value=\"" + one + "\">", "/commitments?ticked=" + one + "\"",
				"/commitments?q=Two+" + this.word + "\"");
		assertThat(this.browser.get("/commitments?area=NONE&ticked=x").status()).isEqualTo(422);
	}

	@Test
	void saysThatMoreAreTickedThanCanBeReported() {
		String ids = LongStream.rangeClosed(1, 101).mapToObj(String::valueOf).collect(Collectors.joining(","));
		String onward = this.browser.get(REPORTS + "?next=.&ids=" + ids).expect(302).header("Location");
		assertThat(onward).endsWith(",99,100");
		assertThat(this.browser.get(onward.replaceFirst("^http://[^/]+", "")).expect(200).body())
			.contains("only the first 100 are ticked now");
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
				box(unticked, "one-" + unticked, false), "Typed " + this.word, "value=\"1 May 2026\"",
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
