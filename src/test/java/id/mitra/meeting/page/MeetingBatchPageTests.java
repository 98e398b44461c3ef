package id.mitra.meeting.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.identity.caller.Classification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The list of meetings as its reader has it, and what is ticked in it; without script.
 */
@MitraTest
class MeetingBatchPageTests {

	private final Api api;

	private final Fixtures fixtures;

	private final Browser officer;

	private final Browser manager;

	private final long partner;

	private final String list;

	MeetingBatchPageTests(Api api, Fixtures fixtures) {
		this.api = api;
		this.fixtures = fixtures;
		this.officer = api.browser().signIn(fixtures.officer());
		this.manager = api.browser().signIn(fixtures.manager());
		this.partner = fixtures.partner();
		this.list = "/meetings?partner=" + this.partner;
	}

	private String ticked(Answer meeting) {
		return meeting.id() + ":" + meeting.version();
	}

	private void choose(Browser reader, String... fields) {
		Answer chosen = reader.post("/meetings/columns", fields).expect(302);
		assertThat(chosen.header("Set-Cookie")).startsWith("columns=").contains("HttpOnly", "SameSite=Lax");
	}

	@Test
	void hasTheColumnsThatItsReaderChose() {
		Answer meeting = this.fixtures.meeting(this.partner, Classification.LIMITED);
		assertThat(this.officer.get(this.list).expect(200).body()).contains("Areas</th>")
			.doesNotContain("name=\"chosen\"", "Reference</th>", "table-dense", meeting.text("/reference"));
		choose(this.officer, "column", "REFERENCE", "column", "DENSE", "column", "TICKS", "column", "NONSENSE");
		assertThat(this.officer.get(this.list).expect(200).body())
			.contains("Reference</th>", "table-dense", meeting.text("/reference"), "value=\"" + ticked(meeting) + "\"",
					"/meetings/batches/deletions")
			.doesNotContain("Areas</th>", "Kind</th>", "/meetings/batches/classifications");
		choose(this.officer);
		assertThat(this.officer.get(this.list).expect(200).body()).doesNotContain("Areas</th>", "table-dense");
	}

	@Test
	void offersNothingToTickToWhoMayNotDoAnythingWithIt() {
		this.fixtures.meeting(this.partner, Classification.OPEN);
		Browser staff = this.api.browser().signIn(this.fixtures.staff());
		choose(staff, "column", "TICKS");
		assertThat(staff.get(this.list).expect(200).body()).doesNotContain("name=\"chosen\"", "id=\"batch\"");
	}

	@Test
	void deletesWhatIsTickedSaysSoAndUndoesIt() {
		Answer one = this.fixtures.meeting(this.partner, Classification.OPEN);
		Answer two = this.fixtures.meeting(this.partner, Classification.OPEN);
		Answer changed = this.fixtures.meeting(this.partner, Classification.OPEN);
		this.api.as(this.fixtures.officer())
			.put("/api/meetings/" + changed.id(), changed.version(), Fixtures.meetingDraft(this.partner))
			.expect(200);
		Answer deleted = this.officer
			.post("/meetings/batches/deletions", "chosen", ticked(one), "chosen", ticked(two), "chosen",
					ticked(changed), "asked", "?partner=" + this.partner)
			.expect(302);
		assertThat(deleted.header("Location")).endsWith(this.list);
		String page = this.officer.get(this.list).expect(200).body();
		assertThat(page)
			.contains("2 deleted, 1 not: " + changed.text("/reference") + " – It was changed meanwhile.",
					"notice-warning")
			.doesNotContain("/meetings/" + one.id() + "\"");
		Matcher undo = Pattern.compile("action=\"(/meetings/batches/restorations[^\"]+)\"").matcher(page);
		assertThat(undo.find()).isTrue();
		this.officer.post(undo.group(1).replace("&amp;", "&")).expect(302);
		assertThat(this.officer.get(this.list).expect(200).body()).contains("2 meetings restored.",
				"/meetings/" + one.id() + "\"");
	}

	@Test
	void classifiesWhatIsTickedAndUndoesItEachAsItWas() {
		Answer open = this.fixtures.meeting(this.partner, Classification.OPEN);
		Answer limited = this.fixtures.meeting(this.partner, Classification.LIMITED);
		this.manager
			.post("/meetings/batches/classifications", "chosen", ticked(open), "chosen", ticked(limited),
					"classification", "SECRET", "asked", "?partner=" + this.partner)
			.expect(302);
		String page = this.manager.get(this.list).expect(200).body();
		assertThat(page).contains("2 meetings classified as “Secret”.");
		Matcher undo = Pattern.compile("action=\"(/meetings/batches/classifications[^\"]+)\"").matcher(page);
		assertThat(undo.find()).isTrue();
		this.manager.post(undo.group(1).replace("&amp;", "&")).expect(302);
		assertThat(this.manager.get(this.list).expect(200).body())
			.contains("2 meetings are again classified as before.")
			.doesNotContain("2 meetings classified as");
		Api reader = this.api.as(this.fixtures.manager());
		assertThat(reader.get("/api/meetings/" + open.id()).text("/classification")).isEqualTo("OPEN");
		assertThat(reader.get("/api/meetings/" + limited.id()).text("/classification")).isEqualTo("LIMITED");
		this.officer.post("/meetings/batches/classifications", "chosen", ticked(open), "classification", "SECRET")
			.expect(403);
	}

	@Test
	void countsThoseWhoseLevelChanged() {
		Answer open = this.fixtures.meeting(this.partner, Classification.OPEN);
		Answer limited = this.fixtures.meeting(this.partner, Classification.LIMITED);
		this.manager
			.post("/meetings/batches/classifications", "chosen", ticked(open), "chosen", ticked(limited),
					"classification", "OPEN")
			.expect(302);
		assertThat(this.manager.get(this.list).expect(200).body()).contains("1 meeting classified as “Open”.");
		this.manager.post("/meetings/batches/classifications", "chosen", ticked(open), "classification", "OPEN")
			.expect(302);
		assertThat(this.manager.get(this.list).expect(200).body()).contains("Nothing was to be changed.");
	}

	@Test
	void saysThatNothingIsTicked() {
		this.officer.post("/meetings/batches/deletions").expect(302);
		assertThat(this.officer.get("/meetings").expect(200).body()).contains("Nothing is ticked.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "1:x", "1:2:HIGH", "-1:2", "9999999999999999999:1", "<script>" })
	void takesNothingThatIsNoMeeting(String chosen) {
		this.officer.post("/meetings/batches/deletions", "chosen", chosen).expect(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "//evil.example", "https://evil.example", "?a=b\r\nX: y", "/../admin", "?q=\"><script>" })
	void goesBackToTheListAndNowhereElse(String asked) {
		assertThat(this.officer.post("/meetings/columns", "asked", asked).expect(302).header("Location"))
			.endsWith("/meetings");
	}

}
