package id.mitra.logging.page;

import id.mitra.Api;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@MitraTest
class MeetingFormTests {

	private final Fixtures fixtures;

	private final Browser officer;

	MeetingFormTests(Api api, Fixtures fixtures) {
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

	private String[] promising(String text, String due) {
		return new String[] { "key", Fixtures.word(), "title", "Rapat", "kind", "INTERNAL", "mode", "IN_PERSON",
				"status", "HELD", "classification", "OPEN", "date", "2024-02-01", "promises[0].owner", "OURS",
				"promises[1].owner", "OURS", "promises[1].text", text, "promises[1].due", due };
	}

	/** A line on which only a side is chosen is no promise yet, and says so. */
	@Test
	void saysAtItsLineWhatIsWrongWithAPromise() {
		String body = this.officer.post("/meetings/new", promising("x", "31 Februari")).expect(422).body();
		assertThat(body).contains("href=\"#promises[1].due\"", "value=\"31 Februari\"");
		body = this.officer.post("/meetings/new", promising("x", "akhir Juni 2299")).expect(422).body();
		assertThat(body).contains("href=\"#promises[0].text\"", "href=\"#promises[1].due\"")
			.doesNotContain("href=\"#promises[1].text\"");
	}

}
