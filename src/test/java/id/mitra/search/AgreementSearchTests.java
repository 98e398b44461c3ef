package id.mitra.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Agreements in the one search for everything: by their titles, numbers, parties and
 * articles, and by how they stand, typed as a word.
 */
@MitraTest
class AgreementSearchTests {

	private final Api application;

	private final Fixtures fixtures;

	private final Api officer;

	private final Api staff;

	private final String word = Fixtures.word();

	private final Body draft;

	AgreementSearchTests(Api api, Fixtures fixtures) {
		this.application = api;
		this.fixtures = fixtures;
		this.officer = api.as(fixtures.officer());
		this.staff = api.as(fixtures.staff());
		long partner = fixtures
			.partner(Body.of("kind", "AGENCY", "nameEn", "Agency y" + this.word, "nameId", "Badan z" + this.word));
		this.draft = Body.of("titleEn", "Memorandum x" + this.word, "titleId", "Nota w" + this.word, "type", "MOU",
				"reference", "R" + this.word, "classification", "OPEN", "parties",
				List.of(Body.of("partnerId", partner, "nameThen", "Bureau v" + this.word)), "articles",
				List.of(Body.of("number", "4", "heading", "Apprentices u" + this.word)), "term",
				Body.of("basis", "SIGNED", "years", 0));
	}

	private Answer add(Body draft) {
		return this.officer.post("/api/agreements", draft).expect(201);
	}

	private List<String> found(String q) {
		return this.staff.get("/api/search?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8))
			.expect(200)
			.each("/items", "url");
	}

	@Test
	void areFoundByTitleNumberPartiesAndHeadingsAndSayWhy() {
		String url = "/agreements/" + add(this.draft).id();
		for (String letter : List.of("x", "w", "R", "y", "z", "v", "u")) {
			assertThat(found(letter + this.word)).describedAs(letter).contains(url);
		}
		assertThat(found("memorandum v" + this.word + " u" + this.word)).describedAs("each word somewhere")
			.containsExactly(url);
		assertThat(found("memorandum v" + this.word + " -u" + this.word)).doesNotContain(url);
		Answer heading = this.staff.get("/api/search?type=AGREEMENT&q=u" + this.word).expect(200);
		assertThat(heading.text("/items/0/type")).isEqualTo("AGREEMENT");
		assertThat(heading.text("/items/0/title")).isEqualTo("Memorandum x" + this.word);
		assertThat(heading.text("/items/0/snippet")).isEqualTo("4 Apprentices u" + this.word);
		assertThat(heading.number("/items/0/snippetMatches/0/start")).isEqualTo(14);
		Answer indonesian = this.staff.with("Accept-Language", "id").get("/api/search?type=AGREEMENT&q=x" + this.word);
		assertThat(indonesian.text("/items/0/title")).isEqualTo("Nota w" + this.word);
		assertThat(indonesian.text("/items/0/snippet")).describedAs("the other language's title")
			.startsWith("Memorandum");
		Answer title = this.staff.get("/api/search?type=AGREEMENT&q=memorandum+x" + this.word);
		assertThat(title.text("/items/0/snippet")).isEqualTo("R" + this.word + " · Bureau v" + this.word);
		assertThat(this.staff.get("/api/search/groups?q=u" + this.word).each("/groups", "type"))
			.containsExactly("AGREEMENT");
	}

	@Test
	void areFoundByHowTheyStand() {
		Answer open = add(this.draft);
		Answer signed = add(this.draft);
		this.officer
			.post("/api/agreements/" + signed.id() + "/events", Body.of("type", "SIGNED", "doneOn", "2024-01-31"))
			.expect(201);
		String in = "/agreements/" + signed.id();
		assertThat(found("x" + this.word + " perjanjian:berlaku")).containsExactly(in);
		assertThat(found("x" + this.word + " agreement:\"in force\" tahun:2024 mitra:y" + this.word))
			.containsExactly(in);
		assertThat(found("x" + this.word + " agreement:unsigned")).containsExactly("/agreements/" + open.id());
		assertThat(found("x" + this.word + " -perjanjian:berlaku perjanjian:ditandatangani")).isEmpty();
		assertThat(found("u" + this.word + " agreement:signed komitmen:terbuka")).isEmpty();
		assertThat(
				this.staff.get("/api/search/groups?q=perjanjian:berlaku+x" + this.word).number("/groups/0/count/count"))
			.isOne();
		Answer first = this.staff.get("/api/search?size=1&type=AGREEMENT&q=tahun:2024+agreement:signed+x" + this.word);
		assertThat(first.ids()).containsExactly(signed.id());
		add(this.draft);
		Answer page = this.staff.get("/api/search?size=1&q=agreement:unsigned+x" + this.word).expect(200);
		assertThat(this.staff
			.get("/api/search?size=1&q=agreement:unsigned+x" + this.word + "&cursor=" + page.text("/next"))
			.expect(200)
			.ids()).hasSize(1).doesNotContainAnyElementsOf(page.ids());
	}

	@Test
	void areSilentAboveTheReadersClearanceAndForgiveTypos() {
		add(this.draft.with("classification", "SECRET"));
		for (String letter : List.of("x", "w", "R", "v", "u")) {
			assertThat(found(letter + this.word)).describedAs(letter)
				.noneMatch((url) -> url.startsWith("/agreements/"));
		}
		assertThat(found("x" + this.word + " agreement:unsigned")).isEmpty();
		Answer open = add(this.draft.with("titleEn", "Apprenticeship " + this.word));
		assertThat(this.staff.get("/api/search?q=aprenticeship+" + this.word).expect(200).each("/items", "url"))
			.contains("/agreements/" + open.id());
		String page = this.application.browser()
			.signIn(this.fixtures.staff())
			.get("/search?q=u" + this.word)
			.expect(200)
			.body();
		assertThat(page).contains("Agreements", "/agreements/" + open.id(), "<mark>u" + this.word + "</mark>");
	}

}
