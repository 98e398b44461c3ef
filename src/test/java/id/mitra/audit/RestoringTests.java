package id.mitra.audit;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.Route;
import id.mitra.TestUser;
import id.mitra.Unchanged;
import id.mitra.Words;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From a record's history an earlier value goes back into the record's form, to be saved
 * or not.
 */
@MitraTest
class RestoringTests {

	private final Fixtures fixtures;

	private final Api administrator;

	private final Browser browser;

	private final RestoredFields fields;

	private final ApplicationContext application;

	RestoringTests(Api api, Fixtures fixtures, RestoredFields fields, ApplicationContext application) {
		this.fixtures = fixtures;
		this.fields = fields;
		this.application = application;
		this.administrator = api.as(fixtures.administrator());
		this.browser = api.browser().signIn(fixtures.administrator());
	}

	/** Changes a field, and later nothing else. */
	private void revise(String path, Body draft, String field, @Nullable Object value) {
		int version = this.administrator.get("/api" + path).expect(200).version();
		Body revised = (value != null) ? draft.with(field, value) : draft.without(field);
		this.administrator.put("/api" + path, version, revised).expect(200);
	}

	private static String link(String history, String field) {
		Matcher link = Pattern.compile("href=\"([^\"]+\\?restore=" + field + "&amp;at=[^\"]+)\"").matcher(history);
		assertThat(link.find()).as(history).isTrue();
		return link.group(1).replace("&amp;", "&");
	}

	/** The form with the value that a field had before its last change. */
	private String restored(String history, String field) {
		String page = this.browser.get(history + "/changes").expect(200).body();
		String form = Unchanged.by(() -> this.browser.get(link(page, field)).expect(200)).body();
		assertThat(form).contains("filled in. It counts once you save.").contains("data-changed=\"true\"");
		return form;
	}

	/** A form has no field for it; what it had been is only told. */
	@Test
	void isNotOfferedForWhyAMeetingWasPutOff() {
		Body draft = Fixtures.meetingDraft(this.fixtures.partner()).with("status", "PLANNED");
		String path = "/meetings/" + this.fixtures.meeting(draft).id();
		this.administrator.post("/api" + path + "/postponement", Body.of("reason", "Flood")).expect(200);
		this.administrator.post("/api" + path + "/cancellation", Body.of("reason", "Strike")).expect(200);
		assertThat(this.browser.get(path + "/changes").expect(200).body()).contains("Flood", "Strike")
			.doesNotContain("?restore=status");
	}

	@Test
	void fillsThePartnersForm() {
		long whole = this.fixtures.partner();
		Body draft = this.fixtures.partnerDraft()
			.with("notes", "Old\nnotes")
			.with("seat", "CH")
			.with("parentId", whole)
			.with("aliases", List.of("One", "Two"));
		String path = "/partners/" + this.fixtures.partner(draft);
		revise(path, draft, "notes", "New notes");
		assertThat(restored(path, "notes")).contains(">Old\nnotes</textarea>");
		revise(path, draft, "seat", "ID");
		assertThat(restored(path, "seat")).contains("value=\"Switzerland\"");
		revise(path, draft, "parentId", null);
		assertThat(restored(path, "parentId")).contains("name=\"parentId\" value=\"" + whole + "\"")
			.containsPattern("name=\"parentIdName\" value=\"Agency ");
		revise(path, draft, "aliases", List.of());
		assertThat(restored(path, "aliases")).contains(">One\nTwo</textarea>");
	}

	@Test
	void fillsTheDelegatesForm() {
		long partner = this.fixtures.partner();
		Body draft = this.fixtures.delegateDraft()
			.with("posts", List.of(Body.of("title", "Director", "partnerId", partner, "from", "2020-01-01")));
		String path = "/delegates/" + this.fixtures.delegate(draft);
		revise(path, draft, "posts", List.of());
		assertThat(restored(path, "posts"))
			.contains(">Director</textarea>", "value=\"partner:" + partner + "\"", "value=\"1 Jan 2020\"")
			.containsPattern("name=\"posts\\[0].organisationName\" value=\"Agency ");
	}

	@Test
	void fillsTheMeetingsForm() {
		long partner = this.fixtures.partner();
		long delegate = this.fixtures.delegate();
		Body draft = Fixtures.meetingDraft(partner)
			.with("areas", List.of(Body.of("code", "OSH", "support", "GIVEN", "note", "Mines")))
			.with("attendances", List.of(Body.of("delegateId", delegate, "side", "OURS", "title", "Minister")))
			.with("statements", List.of(Body.of("delegateId", delegate, "text", "Agreed.", "language", "en")))
			.with("startTime", "14:30");
		String path = "/meetings/" + this.fixtures.meeting(draft).id();
		revise(path, draft, "areas", List.of(Fixtures.touching("TVET")));
		assertThat(restored(path, "areas")).containsPattern("value=\"OSH\"\\s+checked").contains(">Mines</textarea>");
		revise(path, draft, "statements", List.of());
		assertThat(restored(path, "statements")).contains(">Agreed.</textarea>");
		revise(path, draft, "startTime", "09:00");
		assertThat(restored(path, "startTime")).contains("2 November 2023, 14:30\"");
		revise(path, draft.with("statements", List.of()), "attendances", List.of());
		assertThat(restored(path, "attendances")).contains("value=\"" + delegate + "\"", ">Minister</textarea>");
		revise(path, draft, "partners", List.of(Body.of("partnerId", this.fixtures.partner(), "lead", true)));
		assertThat(restored(path, "partners")).contains("name=\"partners[0].partnerId\" value=\"" + partner + "\"");
	}

	@Test
	void fillsThePressItemsForm() {
		Body draft = Fixtures.pressDraft()
			.with("publishedOn", "2024-05-01")
			.with("findings", List.of(Body.of("type", "AGREEMENT", "text", "A pact")));
		String path = "/press/" + this.fixtures.press(draft);
		revise(path, draft, "findings", List.of());
		assertThat(restored(path, "findings")).contains(">A pact</textarea>");
		revise(path, draft, "publishedOn", "2024-05-02");
		assertThat(restored(path, "publishedOn")).contains("value=\"1 May 2024\"");
	}

	@Test
	void fillsTheUnitsForm() {
		long id = this.fixtures.unit();
		String name = this.administrator.get("/api/units/" + id).text("/nameId");
		revise("/units/" + id, Body.of("nameId", name), "nameId", "Biro lain");
		assertThat(restored("/admin/units/" + id, "nameId")).contains("value=\"" + name + "\"");
	}

	@Test
	void fillsTheAreasForm() {
		Answer area = this.fixtures.area();
		String code = area.text("/code");
		try {
			Body draft = Body.of("nameEn", area.text("/nameEn"), "nameId", area.text("/nameId"), "owners",
					List.of(Body.of("owner", "Biro Satu", "from", "2020-01-01")), "synonyms", List.of("kata"));
			revise("/areas/" + code, draft, "active", true);
			revise("/areas/" + code, draft, "owners", List.of());
			assertThat(restored("/admin/areas/" + code, "owners")).contains("value=\"Biro Satu\"");
			revise("/areas/" + code, draft, "synonyms", List.of());
			assertThat(restored("/admin/areas/" + code, "synonyms")).contains(">kata</textarea>");
		}
		finally {
			Fixtures.forgetArea(code);
		}
	}

	private boolean isOffered(TestUser user, String path, String field) {
		return this.browser.signIn(user).get(path + "/changes").expect(200).body().contains("?restore=" + field + "&");
	}

	@Test
	void isOfferedToWhoeverWrites() {
		Body draft = this.fixtures.partnerDraft().with("notes", "Old");
		String path = "/partners/" + this.fixtures.partner(draft);
		assertThat(isOffered(this.fixtures.officer(), path, "nameEn")).isFalse();
		revise(path, draft, "notes", "New");
		revise(path, draft.with("notes", "New"), "classification", "LIMITED");
		assertThat(isOffered(this.fixtures.staff(), path, "notes")).isFalse();
		assertThat(isOffered(this.fixtures.officer(), path, "notes")).isTrue();
		assertThat(isOffered(this.fixtures.officer(), path, "classification")).isFalse();
		assertThat(isOffered(this.fixtures.manager(), path, "classification")).isTrue();
	}

	@Test
	void isOfferedOnlyOfFieldsThatTheFormHas() {
		Body draft = Fixtures.meetingDraft(this.fixtures.partner()).with("status", "PLANNED").with("city", "Bern");
		long id = this.fixtures.meeting(draft).id();
		this.administrator.post("/api/meetings/" + id + "/confirmation").expect(200);
		revise("/meetings/" + id, draft.with("status", "HELD"), "city", null);
		assertThat(isOffered(this.fixtures.officer(), "/meetings/" + id, "city")).isTrue();
		assertThat(isOffered(this.fixtures.officer(), "/meetings/" + id, "status")).isFalse();
	}

	/**
	 * A collection of which none says so would show no way back, and nobody would miss
	 * it.
	 */
	@Test
	void isSaidByTheFormOfEveryRecordThatShowsItsHistory() {
		List<String> histories = Route.pages(this.application)
			.stream()
			.map(Route::path)
			.filter((path) -> path.endsWith("/changes") && path.contains("{"))
			.map((path) -> path.replaceFirst("^/admin", "").split("/")[1])
			.toList();
		assertThat(this.fields.collections()).containsExactlyInAnyOrderElementsOf(histories).contains("areas");
		assertThat(this.fields.has("partners", "notes")).isTrue();
		assertThat(this.fields.has("agreements", "articles")).isFalse();
		assertThat(this.fields.has("agreements", "doneOn")).isFalse();
	}

	/** What is said of a commitment later, its form has no field for. */
	@Test
	void isNotOfferedForWhatWasReported() {
		long id = this.fixtures
			.commitment(Body.of("textId", "Janji", "owner", "OURS", "partnerId", 3, "dueOn", "2024-02-01"));
		this.fixtures.report(id, Body.of("status", "IN_PROGRESS", "on", "2024-01-01"));
		this.fixtures.report(id, Body.of("status", "DONE", "on", "2024-01-31"));
		assertThat(this.browser.get("/commitments/" + id + "/changes").expect(200).body()).contains("In progress")
			.doesNotContain("?restore=");
	}

	@ParameterizedTest
	@ValueSource(strings = { "restore=notes", "restore=notes&at=yesterday", "restore=notes&at=2020-01-01T00:00:00Z",
			"restore=id&at=%s", "restore=nothing&at=%s" })
	void leavesTheFormAsItIsWhereNothingIsMeant(String query) {
		Body draft = this.fixtures.partnerDraft().with("notes", "Old");
		String path = "/partners/" + this.fixtures.partner(draft);
		revise(path, draft, "notes", "New");
		String at = this.administrator.get("/api" + path + "/changes").text("/items/0/at");
		String form = this.browser.get(path + "/edit?" + query.formatted(at)).expect(200).body();
		assertThat(form).contains(">New</textarea>").doesNotContain("It counts once you save.");
	}

	@Test
	void saysSoInIndonesian() {
		Body draft = this.fixtures.partnerDraft().with("notes", "Old");
		String path = "/partners/" + this.fixtures.partner(draft);
		revise(path, draft, "notes", "New");
		Browser officer = this.browser.signIn(this.fixtures.user(Role.OFFICER, Classification.OPEN));
		officer.post("/preferences/language", "locale", "id").expect(302);
		String page = officer.get(path + "/changes").expect(200).body();
		assertThat(page).contains(Words.of("id", "changes.restore"));
		assertThat(officer.get(link(page, "notes")).body()).contains("sudah diisikan");
	}

}
