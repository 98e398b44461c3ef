package id.mitra.platform.form;

import java.util.List;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever saves second sees both versions of a field in words, whatever record it is of.
 */
@MitraTest
class ConflictsTests {

	private final Fixtures fixtures;

	private final Api administrator;

	private final Browser browser;

	ConflictsTests(Api api, Fixtures fixtures) {
		this.fixtures = fixtures;
		this.administrator = api.as(fixtures.administrator());
		this.browser = api.browser().signIn(fixtures.administrator());
	}

	private void revise(String path, Body draft) {
		int version = this.administrator.get("/api" + path).expect(200).version();
		this.administrator.put("/api" + path, version, draft).expect(200);
	}

	private static String text(Body draft, String field) {
		return String.valueOf(draft.fields().get(field));
	}

	/** Between the field's legend and the end of its choices. */
	private static String of(Answer page, String label) {
		String body = page.expect(409).body();
		int begin = body.indexOf("<legend>" + label + "</legend>");
		assertThat(begin).as(body).isPositive();
		return body.substring(begin, body.indexOf("</fieldset>", begin)).replaceAll("\\s+", " ");
	}

	@Test
	void comparesLongTextsWordByWord() {
		Body draft = this.fixtures.partnerDraft();
		String path = "/partners/" + this.fixtures.partner(draft);
		revise(path, draft.with("notes", "The agreement on the training of inspectors was renewed in Geneva last year")
			.with("abbreviation", "ABC"));
		Answer page = this.browser.post(path, "version", "0", "kind", "AGENCY", "nameEn", text(draft, "nameEn"),
				"classification", "OPEN", "abbreviation", "XYZ", "notes",
				"The agreement on the training of inspectors was signed in Geneva last year");
		assertThat(of(page, "Notes")).contains("inspectors was signed in Geneva", "signed</span></del>",
				"renewed</span></ins>");
		assertThat(of(page, "Abbreviation")).contains("XYZ", ">ABC<").doesNotContain("<del>");
	}

	@Test
	void namesWhatIdsAndCodesStandFor() {
		Body draft = this.fixtures.partnerDraft();
		String path = "/partners/" + this.fixtures.partner(draft);
		Body theirs = this.fixtures.partnerDraft();
		revise(path, draft.with("seat", "CH").with("parentId", this.fixtures.partner(theirs)));
		Body mine = this.fixtures.partnerDraft();
		Answer page = this.browser.post(path, "version", "0", "kind", "EMBASSY", "nameEn", text(draft, "nameEn"),
				"classification", "OPEN", "seat", "Japan", "parentId", String.valueOf(this.fixtures.partner(mine)));
		assertThat(of(page, "Seat")).contains("Japan", "Switzerland");
		assertThat(of(page, "Part of")).contains(text(mine, "nameEn"), text(theirs, "nameEn"));
		assertThat(of(page, "Kind")).contains("Embassy", "Agency");
	}

	@Test
	void tellsTheRowsOfAMeeting() {
		Body draft = Fixtures.meetingDraft(this.fixtures.partner());
		String path = "/meetings/" + this.fixtures.meeting(draft).id();
		Body person = this.fixtures.delegateDraft();
		revise(path, draft.with("attendances",
				List.of(Body.of("delegateId", this.fixtures.delegate(person), "side", "OURS", "title", "Minister"))));
		Answer page = this.browser.post(path + "/edit", "key", Fixtures.word(), "version", "0", "title", "Other",
				"kind", "INTERNAL", "status", "HELD", "classification", "OPEN", "when", "2023-11-03");
		assertThat(of(page, "Who was there")).contains(text(person, "fullName"), "Minister");
		assertThat(of(page, "Date")).contains("3 November 2023", "2 November 2023");
	}

	@Test
	void tellsWhatAUserMayDo() {
		Body draft = Body.of("username", "user-" + Fixtures.word(), "displayName", "Someone", "role", "STAFF",
				"clearance", "OPEN", "locale", "en", "zone", "Asia/Jakarta");
		long id = this.administrator.post("/api/users", draft).expect(201).id();
		revise("/users/" + id, draft.with("clearance", "LIMITED").with("zone", "Asia/Makassar").with("active", false));
		Answer page = this.browser.post("/admin/users/" + id, "version", "0", "username", text(draft, "username"),
				"displayName", "Someone", "role", "STAFF", "clearance", "SECRET", "locale", "id", "zone",
				"Asia/Jayapura", "active", "true");
		assertThat(of(page, "Clearance")).contains("Secret", "Limited");
		assertThat(of(page, "Time zone")).contains("Eastern Indonesia", "Central Indonesia");
		assertThat(of(page, "Language")).contains("Bahasa Indonesia", "English");
		assertThat(of(page, "May sign in")).contains("Active", "Disabled");
	}

}
