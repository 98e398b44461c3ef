package id.mitra.agreement.page;

import java.util.ArrayList;
import java.util.List;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@MitraTest
class AgreementFormTests {

	private final Browser officer;

	private final Api api;

	private final Fixtures fixtures;

	private final long partner;

	AgreementFormTests(Api api, Fixtures fixtures) {
		this.officer = api.browser().signIn(fixtures.officer());
		this.api = api.as(fixtures.officer());
		this.fixtures = fixtures;
		this.partner = fixtures.partner();
	}

	private Answer send(String path, String... more) {
		List<String> fields = new ArrayList<>(List.of("titleEn", "Memorandum", "type", "MOU", "parties[0].partnerId",
				String.valueOf(this.partner), "languages", "id, en", "areas", "OSH"));
		fields.addAll(List.of(more));
		return this.officer.post(path, fields.toArray(String[]::new));
	}

	private Answer made(String... more) {
		String page = send("/agreements", more).expect(302).header("Location");
		return this.api.get("/api/agreements/" + page.replaceFirst(".*/", "")).expect(200);
	}

	@Test
	void putsOnRecordWhatWasTypedAndLeavesOutEmptyLines() {
		Answer made = made("parties[0].nameThen", "Ministry of its day", "articles[0].text", " ", "articles[1].heading",
				"Scope", "basis", "SIGNED", "years", "3", "renewal", "UNCLEAR", "renewalMonths", "12", "clause",
				"for three years", "clauseSource", "Press", "committeeName", "JWC", "everyMonths", "12");
		assertThat(made.text("/parties/0/nameThen")).isEqualTo("Ministry of its day");
		assertThat(made.at("/articles")).hasSize(1);
		assertThat(made.text("/languages/1")).isEqualTo("en");
		assertThat(made.text("/term/clause")).isEqualTo("for three years");
		assertThat(made.text("/term/source")).isEqualTo("Press");
		assertThat(made.at("/term/lastDayInclusive").isNull()).isTrue();
		assertThat(made.number("/jointCommittee/everyMonths")).isEqualTo(12);
		assertThat(this.officer.get("/agreements/" + made.id() + "/edit").expect(200).body())
			.contains("for three years", ">Ministry of its day</textarea>", "name=\"articles[1].heading\"")
			.containsOnlyOnce("name=\"basis\"")
			.containsOnlyOnce("name=\"opened\"");
		send("/agreements/" + made.id(), "version", "0", "articles[0].id", made.at("/articles/0/id").asString(),
				"articles[0].heading", "Scope and aims")
			.expect(302);
		Answer mended = this.api.get("/api/agreements/" + made.id()).expect(200);
		assertThat(mended.number("/articles/0/id")).isEqualTo(made.number("/articles/0/id"));
		assertThat(mended.at("/term").isNull()).isTrue();
		assertThat(send("/agreements/" + made.id(), "version", "0", "reference", "HK.7").expect(409).body())
			.contains("HK.7");
	}

	@Test
	void tellsWhatIsWrongAtItsFieldAndKeepsWhatWasTyped() {
		String page = send("/agreements", "basis", "SIGNED", "years", "1000", "noticeMonths", "six", "committeeName",
				"JWC")
			.expect(422)
			.body();
		assertThat(page).contains("id=\"noticeMonths-error\"", "value=\"six\"", "value=\"1000\"", "value=\"JWC\"");
		assertThat(send("/agreements", "basis", "SIGNED", "years", "1000", "noticeMonths", "6", "noticeDays", "9")
			.expect(422)
			.body()).contains("id=\"years-error\"", "id=\"noticeDays-error\"");
	}

	@Test
	void saysThatATermIsCountedFromSomethingAndKeepsWhatWasTypedOfIt() {
		assertThat(send("/agreements", "clause", "for three years", "noticeMonths", "6").expect(422).body())
			.contains("href=\"#basis\"", "id=\"basis-error\"", "for three years", "value=\"6\"");
		assertThat(send("/agreements", "lastDayInclusive", "true").expect(422).body()).contains("id=\"basis-error\"");
		assertThat(made("countFrom", "2024-01-01").at("/term").isNull()).isTrue();
		assertThat(send("/agreements", "articles[0].content", "DISPUTES").expect(422).body())
			.contains("href=\"#articles[0].");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			id, en                          | id, en
			id en                           | id, en
			Indonesian; English             | id, en
			Bahasa Indonesia, Inggris, Turki | id, en, tr
			INDONESIA                       | id
			ja,ja                           | ja
			""")
	void readsLanguagesByNameOrCode(String typed, String codes) {
		assertThat(LanguageNames.read(typed).stream().distinct()).containsExactly(codes.split(", "));
	}

	@Test
	void refusesALanguageThatThereIsNot() {
		String typed = send("/agreements", "languages", "Indonesian, Klingonish").expect(422).body();
		assertThat(typed).contains("id=\"languages-error\"", "Indonesian, Klingonish\"", "Klingonish: ");
		String edit = "/agreements/" + made().id() + "/edit";
		assertThat(this.officer.get(edit).expect(200).body()).contains("value=\"Indonesian, English\"");
	}

	@Test
	void saysAreasAndLanguagesByTheirNames() {
		String page = this.officer.get("/agreements/" + made().id()).expect(200).body();
		assertThat(page).contains("Indonesian, English", ">Occupational safety and health</a>")
			.doesNotContain("id, en", ">OSH</a>");
	}

	@Test
	void findsPartiesByAFewLettersAndAddsLines() {
		String found = this.officer.post("/agreements", "action", "find-party:0", "parties[0].find", "Agency").body();
		assertThat(found).contains("choose-party:0:");
		assertThat(send("/agreements", "action", "add-party").body()).contains("name=\"parties[1].nameThen\"");
		assertThat(send("/agreements", "action", "add-article", "articles[0].heading", "Scope").body())
			.contains("name=\"articles[1].heading\"");
	}

	@Test
	void notesAnEventOnThePage() {
		Answer made = made();
		String path = "/agreements/" + made.id();
		assertThat(this.officer.post(path + "/events", "doneOn", "2024-01-31", "note", "typed").expect(422).body())
			.contains("id=\"type-error\"", "typed");
		this.officer.post(path + "/events", "type", "SIGNED", "doneOn", "2024-01-31", "place", "Baku").expect(302);
		assertThat(this.officer.get(path).expect(200).body()).contains("Baku", "31 January 2024");
		long event = this.api.get("/api" + path).number("/events/0/id");
		this.officer.post(path + "/events/" + event + "/deletion").expect(302);
		assertThat(this.api.get("/api" + path).at("/events")).isEmpty();
		assertThat(this.officer.get("/agreements?partner=" + this.partner).expect(200).body()).contains("Memorandum");
		this.fixtures.trash("/agreements", made.id());
		this.officer.get(path).expect(404);
		assertThat(this.officer.get("/agreements/trash").expect(200).body()).contains(path + "/restoration");
		this.officer.post(path + "/restoration").expect(302);
		this.officer.get(path).expect(200);
	}

	@Test
	void beginsWithAPartner() {
		assertThat(this.officer.get("/agreements/new?partner=" + this.partner).expect(200).body())
			.contains("value=\"" + this.partner + "\"")
			.containsPattern("<option value=\"LIMITED\"[^>]*selected");
	}

	@Test
	void showsTheDaysOfATermAsItIsTyped() {
		String counted = send("/agreements", "action", "count", "basis", "SIGNED", "years", "3", "renewal", "UNCLEAR",
				"renewalMonths", "12", "noticeMonths", "6", "lastDayInclusive", "false", "countFrom", "2019-09-01")
			.expect(200)
			.body();
		assertThat(counted).contains("Counted from 1 September 2019", "Extended once", "31 August 2023")
			.doesNotContain("id=\"years-error\"");
		assertThat(send("/agreements", "action", "count", "basis", "SIGNED", "years", "three").expect(200).body())
			.doesNotContain("As written");
		Answer made = made("basis", "SIGNED", "years", "3", "lastDayInclusive", "true");
		this.api.post("/api/agreements/" + made.id() + "/events", Body.of("type", "SIGNED", "doneOn", "2025-05-05"))
			.expect(201);
		assertThat(this.officer.get("/agreements/" + made.id() + "/edit").expect(200).body())
			.contains("Counted from 5 May 2025", "5 May 2028");
	}

	@Test
	void findsTheAgreementThatItFollowsByAFewLetters() {
		String word = Fixtures.word();
		Answer before = made("reference", word);
		String found = send("/agreements", "action", "find-predecessor", "findPredecessor", word).expect(200).body();
		assertThat(found).contains("choose-predecessor:" + before.id());
		assertThat(send("/agreements", "action", "choose-predecessor:" + before.id(), "findPredecessor", word).body())
			.contains("name=\"predecessorId\" value=\"" + before.id() + "\"");
		assertThat(made("predecessorId", String.valueOf(before.id())).number("/predecessorId")).isEqualTo(before.id());
	}

}
