package id.mitra.logging.page;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.Unchanged;
import id.mitra.Words;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@MitraTest
class MeetingFormTests {

	private final Api api;

	private final Fixtures fixtures;

	private final Browser officer;

	MeetingFormTests(Api api, Fixtures fixtures) {
		this.api = api;
		this.fixtures = fixtures;
		this.officer = api.browser().signIn(fixtures.officer());
	}

	@Test
	void saysAtItsRowWhatIsWrongWithAStatementAfterAnEmptyOne() {
		String delegate = String.valueOf(this.fixtures.delegate());
		String body = this.officer
			.post("/meetings/new", "key", Fixtures.word(), "title", "Rapat", "kind", "INTERNAL", "mode", "IN_PERSON",
					"status", "HELD", "classification", "OPEN", "date", "2024-02-01", "city", "Jakarta", "country",
					"ID", "people[0].delegateId", delegate, "people[0].name", "Seseorang", "people[0].side", "OURS",
					"statements[0].delegateId", delegate, "statements[0].text", " ", "statements[1].delegateId",
					delegate, "statements[1].text", "x".repeat(20_001))
			.expect(422)
			.body();
		assertThat(body).contains("href=\"#statements[1].text\"", "id=\"statements[1].text-error\"")
			.doesNotContain("href=\"#statements[0].text\"");
	}

	@Test
	void saysAtItsAreaWhatIsWrongWithItsNote() {
		String body = this.officer
			.post("/meetings/new", "key", Fixtures.word(), "title", "Rapat", "kind", "INTERNAL", "date", "2024-02-01",
					"areas", "OSH", "areas", "TVET", "note[TVET]", "x".repeat(1001))
			.expect(422)
			.body();
		assertThat(body).contains("href=\"#note[TVET]\"", "id=\"note[TVET]-error\"");
	}

	@Test
	void savesNothingByAPressOfEnter() {
		Answer form = Unchanged.by(() -> this.officer
			.post("/meetings/new", "key", Fixtures.word(), "action", "enter", "title", "Rapat singkat", "kind",
					"INTERNAL", "mode", "IN_PERSON", "status", "HELD", "classification", "OPEN", "date", "2024-02-01")
			.expect(200));
		assertThat(form.body()).contains("value=\"Rapat singkat\"");
	}

	private String[] promising(String text, String due) {
		return new String[] { "key", Fixtures.word(), "title", "Rapat", "kind", "INTERNAL", "mode", "IN_PERSON",
				"status", "HELD", "classification", "OPEN", "date", "2024-02-01", "promises[0].owner", "OURS",
				"promises[1].owner", "OURS", "promises[1].text", text, "promises[1].due", due };
	}

	@Test
	void promisesOnceWhereAnEditIsSentTwice() {
		Answer made = this.fixtures.meeting(Fixtures.meetingDraft(3));
		String page = "/meetings/" + made.id() + "/edit";
		String basis = this.officer.get(page).body().replaceFirst("(?s).*name=\"basis\" value=\"([^\"]*)\".*", "$1");
		String[] form = { "key", Fixtures.word(), "version", String.valueOf(made.version()), "basis", basis, "title",
				made.text("/title"), "kind", "BILATERAL", "mode", "IN_PERSON", "status", "HELD", "classification",
				"OPEN", "date", "2023-11-02", "zone", made.text("/zone"), "partners[0].partnerId", "3",
				"partners[0].name", "ITC-ILO", "lead", "3", "promises[0].owner", "OURS", "promises[0].text",
				"Send the manual" };
		this.officer.post(page, form).expect(302);
		this.officer.post(page, form).expect(302);
		assertThat(this.api.as(this.fixtures.officer()).get("/api/commitments?meeting=" + made.id()).ids()).hasSize(1);
	}

	/** A line on which only a side is chosen is no promise yet, and says so. */
	@Test
	void saysAtItsLineWhatIsWrongWithAPromise() {
		String body = this.officer.post("/meetings/new", promising("x", "31 Februari")).expect(422).body();
		assertThat(body).contains("href=\"#promises[1].due\"", "value=\"31 Februari\"")
			.containsPattern("<input[^>]*name=\"promises\\[1].due\"[^>]* aria-invalid=\"true\"\\s+"
					+ "aria-describedby=\"promises\\[1].due-error\">")
			.containsPattern("<select[^>]*name=\"promises\\[1].owner\"(?![^>]*aria-)[^>]*>");
		body = this.officer.post("/meetings/new", promising("x", "akhir Juni 2299")).expect(422).body();
		assertThat(body).contains("href=\"#promises[0].text\"", "href=\"#promises[1].due\"",
				"href=\"#promises[1].text\"", "aria-describedby=\"promises[0].text-error\"",
				Words.of("en", "error.commitment.partner"));
		body = this.officer.post("/meetings/new", promising("x", "31/1/2024")).expect(422).body();
		assertThat(body).contains("href=\"#promises[1].due\"", Words.of("en", "error.due.before"));
	}

}
