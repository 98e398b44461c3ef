package id.mitra.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@MitraTest
class SearchTests {

	/** Of each seed; {@code -Dsearch.texts} asks for more. */
	private static final int RANDOM_TEXTS = Integer.getInteger("search.texts", 100);

	private final Fixtures fixtures;

	private final Api staff;

	SearchTests(Api api, Fixtures fixtures) {
		this.fixtures = fixtures;
		this.staff = api.as(fixtures.staff());
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	@Test
	void findsWhatIsOnRecordOfEveryType() {
		String word = Fixtures.word();
		long partner = this.fixtures
			.partner(Body.of("kind", "AGENCY", "nameEn", "Agency " + word, "abbreviation", "AG"));
		long delegate = this.fixtures.delegate(Body.of("fullName", "Person " + word));
		long meeting = this.fixtures
			.meeting(Fixtures.meetingDraft(partner).with("title", "Rapat " + word).with("summary", "What was said"))
			.id();
		Answer found = this.staff.get("/api/search?q=" + word).expect(200);
		assertThat(found.each("/items", "type")).containsExactly("PARTNER", "DELEGATE", "MEETING");
		assertThat(found.each("/items", "url")).containsExactly("/partners/" + partner, "/delegates/" + delegate,
				"/meetings/" + meeting);
		assertThat(found.number("/items/2/id")).isEqualTo(meeting);
		assertThat(found.text("/items/2/title")).isEqualTo("Rapat " + word);
		assertThat(found.text("/items/2/snippet")).isEqualTo("What was said");
		assertThat(found.text("/items/2/date")).isEqualTo("2023-11-02");
		assertThat(found.text("/items/0/date")).isNull();
	}

	@Test
	void findsMeetingsByTheirPartnersAndPeople() {
		String word = Fixtures.word();
		long partner = this.fixtures.partner(Body.of("kind", "AGENCY", "nameEn", "Agency " + word));
		long delegate = this.fixtures.delegate(Body.of("fullName", "Person x" + word));
		long meeting = this.fixtures
			.meeting(Fixtures.meetingDraft(partner).with("attendances", List.of(Fixtures.attending(delegate, "OURS"))))
			.id();
		assertThat(this.staff.get("/api/search?type=MEETING&q=" + word).ids()).containsExactly(meeting);
		assertThat(this.staff.get("/api/search?type=MEETING&q=x" + word).ids()).containsExactly(meeting);
	}

	@ParameterizedTest
	@CsvSource({ "K3, AREA, OSH", "vokasi, AREA, TVET", "wasnaker, AREA, INSP" })
	void findsAreasBySynonym(String q, String type, String id) {
		Answer found = this.staff.get("/api/search?type=" + type + "&q=" + q).expect(200);
		assertThat(found.each("/items", "id")).contains(id);
		assertThat(found.each("/items", "url")).contains("/areas/" + id);
	}

	/** The ids of the meetings that a text finds, in their order. */
	private List<Long> meetings(Api reader, String q) {
		return reader.get("/api/search?type=MEETING&q=" + encoded(q)).expect(200).ids();
	}

	private List<Long> meetings(String q) {
		return meetings(this.staff, q);
	}

	private long log(String title, String summary) {
		return log(Fixtures.meetingDraft(3).with("title", title).with("summary", summary));
	}

	private long log(Body draft) {
		return this.fixtures.meeting(draft).id();
	}

	@ParameterizedTest
	@CsvSource({ "K3, Occupational safety and health", "K3, keselamatan dan kesehatan kerja", "K3, OSH", "OSH, K3",
			"keselamatan dan kesehatan kerja, OSH", "Menaker, Menteri Ketenagakerjaan", "minister of manpower, Menaker",
			"Kemnaker, Kementerian Ketenagakerjaan", "jamsos, social security" })
	void findsWhatAnAbbreviationStandsFor(String q, String summary) {
		String word = Fixtures.word();
		long meeting = log(word, "They spoke about " + summary + ".");
		assertThat(meetings(q + " " + word)).containsExactly(meeting);
	}

	@ParameterizedTest
	@ValueSource(strings = { "K3", "OSH", "keselamatan", "occupational safety", "inspections" })
	void findsMeetingsByWhatTheirAreasAreCalled(String q) {
		String word = Fixtures.word();
		long meeting = log(Fixtures.meetingDraft(3)
			.with("title", word)
			.with("areas", List.of(Fixtures.touching("OSH"), Fixtures.touching("INSP"))));
		assertThat(meetings(q + " " + word)).containsExactly(meeting);
		assertThat(meetings("vokasi " + word)).isEmpty();
	}

	@Test
	void takesAShortAbbreviationInItsExactCaseOnly() {
		String word = Fixtures.word();
		long meeting = log(
				Fixtures.meetingDraft(3).with("title", word).with("areas", List.of(Fixtures.touching("IR"))));
		assertThat(meetings("HI " + word)).containsExactly(meeting);
		assertThat(meetings("Pp " + word)).isEmpty();
	}

	@Test
	void doesNotMindHyphens() {
		String one = Fixtures.word();
		String other = Fixtures.word();
		long meeting = log("The " + one + "-" + other + " meeting", "text");
		for (String q : List.of(one + "-" + other, one + " " + other, one + other, other + " " + one)) {
			assertThat(meetings(q)).describedAs(q).containsExactly(meeting);
		}
		long joined = log(one + other, "text");
		assertThat(meetings(one + "-" + other)).containsExactlyInAnyOrder(meeting, joined);
	}

	@Test
	void findsAPhraseInItsOrderOnly() {
		String word = Fixtures.word();
		long meeting = log("Dialog", "Satu " + word + " tiga, empat");
		assertThat(meetings("\"satu " + word + "\"")).containsExactly(meeting);
		assertThat(meetings("“" + word + " tiga”")).containsExactly(meeting);
		assertThat(meetings("\"tiga " + word + "\"")).isEmpty();
		assertThat(meetings("tiga " + word)).containsExactly(meeting);
		assertThat(meetings("\"" + word + " empat\"")).isEmpty();
	}

	@Test
	void leavesOutWhatIsNotWanted() {
		String word = Fixtures.word();
		long online = log(word, "Rapat daring satu dua");
		long inPerson = log(word, "Rapat luring dua satu");
		assertThat(meetings(word + " -daring")).containsExactly(inPerson);
		assertThat(meetings(word + " -\"satu dua\"")).containsExactly(inPerson);
		assertThat(meetings(word + " -\"dua satu\"")).containsExactly(online);
		assertThat(meetings("-daring")).isEmpty();
		long partner = this.fixtures.partner(Body.of("kind", "AGENCY", "nameEn", "Agency daring " + word));
		assertThat(this.staff.get("/api/search?type=PARTNER&q=" + word).ids()).containsExactly(partner);
		assertThat(this.staff.get("/api/search?type=PARTNER&q=" + word + "+-daring").ids()).isEmpty();
	}

	@Test
	void takesFiltersTypedAsWords() {
		String word = Fixtures.word();
		long partner = this.fixtures
			.partner(Body.of("kind", "AGENCY", "nameEn", "Bank " + word, "country", "JP", "abbreviation", "X" + word));
		long part = this.fixtures.partner(this.fixtures.partnerDraft().with("parentId", partner));
		long delegate = this.fixtures.delegate(Body.of("fullName", "Person y" + word));
		Body draft = Fixtures.meetingDraft(partner).with("title", "Rapat " + word);
		long first = log(draft.with("areas", List.of(Fixtures.touching("OSH"))));
		long second = log(draft.with("date", "2022-05-01")
			.with("attendances", List.of(Fixtures.attending(delegate, "OURS")))
			.with("areas", List.of(Fixtures.touching("SEA"))));
		long third = log(Fixtures.meetingDraft(part).with("title", "Rapat " + word).with("date", "2021-01-31"));
		assertThat(meetings("bidang:K3 rapat " + word)).containsExactly(first);
		assertThat(meetings("area:\"keselamatan dan kesehatan kerja\" " + word)).containsExactly(first);
		assertThat(meetings(word + " area/MIG")).containsExactly(second);
		assertThat(meetings(word + " mitra:x" + word)).containsExactly(first, second, third);
		assertThat(meetings("partner:\"bank " + word + "\" -tahun:2022")).containsExactly(first, third);
		assertThat(meetings(word + " mitra:jepang")).containsExactly(first, second, third);
		assertThat(meetings(word + " negara:Jepang")).containsExactly(first, second);
		assertThat(meetings(word + " country:japan year:2022")).containsExactly(second);
		assertThat(meetings(word + " tahun/2021-01")).containsExactly(third);
		assertThat(meetings(word + " orang:y" + word)).containsExactly(second);
		for (String none : List.of("bidang:zzqqxx", "mitra:zzqqxx", "negara:zzqqxx", "tahun:20", "orang:zzqqxx")) {
			assertThat(meetings(word + " " + none)).describedAs(none).isEmpty();
		}
		assertThat(this.staff.get("/api/search?q=" + encoded("bidang:K3 " + word)).each("/items", "type"))
			.containsExactly("MEETING");
	}

	@ParameterizedTest
	@CsvSource({ "inspections, The inspector was inspecting", "meeting, Some meetings",
			"pelatihan, Mereka melatih guru", "melatih, Pelatihan guru", "pelayanan, melayani", "Zumrut, Zümrüt",
			"ZÜMRÜT, zumrut" })
	void findsAWordInAnotherForm(String q, String summary) {
		String word = Fixtures.word();
		long meeting = log(word, summary);
		assertThat(meetings(q + " " + word)).containsExactly(meeting);
	}

	@Test
	void putsTitlesFirstThenNamesThenTextEachByDate() {
		String word = Fixtures.word();
		long partner = this.fixtures.partner(Body.of("kind", "AGENCY", "nameEn", "Agency " + word));
		long text = log(Fixtures.meetingDraft(3).with("summary", word).with("date", "2023-11-20"));
		long named = log(Fixtures.meetingDraft(partner).with("date", "2023-11-10"));
		long older = log(Fixtures.meetingDraft(3).with("title", word).with("date", "2022-01-01"));
		long newer = log(Fixtures.meetingDraft(3).with("title", word).with("date", "2022-01-02"));
		assertThat(meetings(word)).containsExactly(newer, older, named, text);
	}

	@Test
	void saysWhereItFoundTheWords() {
		String word = Fixtures.word();
		log("Rapat <b>" + word + "</b>", "x ".repeat(300) + "lalu **" + word + "** & <script>alert(1)</script>");
		Answer found = this.staff.get("/api/search?type=MEETING&q=" + word).expect(200);
		for (String text : List.of("title", "snippet")) {
			int start = found.at("/items/0/" + text + "Matches/0/start").intValue();
			int end = found.at("/items/0/" + text + "Matches/0/end").intValue();
			assertThat(found.text("/items/0/" + text).substring(start, end)).isEqualTo(word);
		}
		assertThat(found.text("/items/0/snippet")).startsWith("…").hasSizeLessThan(210);
		String page = this.staff.browser().signIn(this.fixtures.staff()).get("/search?q=" + word).expect(200).body();
		assertThat(page).contains("Rapat &lt;b&gt;<mark>" + word + "</mark>&lt;/b&gt;")
			.contains("<mark>" + word + "</mark> &amp;")
			.doesNotContain("<script>alert");
	}

	@Test
	void asksWhetherAnotherWordWasMeant() {
		String letters = Fixtures.word();
		String word = letters.substring(0, 3) + "ku" + letters.substring(5);
		log("Rapat", "About " + word + "ing");
		String typo = letters.substring(0, 3) + "uk" + letters.substring(5) + "ing";
		Answer answer = this.staff.get("/api/search?q=rapat+" + typo).expect(200);
		assertThat(answer.text("/didYouMean")).isEqualTo("rapat " + word + "ing");
		assertThat(this.staff.get("/api/search/groups?q=" + typo).text("/didYouMean")).isEqualTo(word + "ing");
		assertThat(this.staff.get("/api/search?q=" + word).text("/didYouMean")).isNull();
	}

	@Test
	void betraysNoWordOfAHiddenMeeting() {
		String word = Fixtures.word();
		long secret = log(Fixtures.meetingDraft(3).with("title", "Rapat " + word).with("classification", "SECRET"));
		Api officer = this.staff.withToken(this.fixtures.officer().token());
		String typo = word.substring(0, 7) + "0";
		assertThat(meetings(officer, word)).containsExactly(secret);
		assertThat(officer.get("/api/search?q=" + typo).text("/didYouMean")).isEqualTo(word);
		assertThat(officer.get("/api/search/groups?q=" + word).number("/groups/0/count/count")).isOne();
		for (String q : List.of(word, typo, "\"rapat " + word + "\"", "mitra:ilo " + word, word + " -zzz")) {
			Answer search = this.staff.get("/api/search?q=" + encoded(q)).expect(200);
			assertThat(search.at("/items")).describedAs(q).isEmpty();
			assertThat(search.text("/didYouMean")).describedAs(q).isNull();
			assertThat(this.staff.get("/api/search/groups?q=" + encoded(q)).at("/groups")).describedAs(q).isEmpty();
			assertThat(this.staff.get("/api/meetings?q=" + encoded(q)).at("/items")).describedAs(q).isEmpty();
			assertThat(this.staff.get("/api/meetings/count?q=" + encoded(q)).number("/count")).isZero();
		}
	}

	@Test
	void followsEveryChange() {
		String word = Fixtures.word();
		Api officer = this.staff.withToken(this.fixtures.officer().token());
		Body partnerDraft = Body.of("kind", "AGENCY", "nameEn", "Agency a" + word);
		long partner = this.fixtures.partner(partnerDraft);
		long person = this.fixtures.delegate(Body.of("fullName", "Person b" + word));
		Body draft = Fixtures.meetingDraft(partner)
			.with("title", "Rapat c" + word)
			.with("attendances", List.of(Fixtures.attending(person, "OURS")));
		long meeting = log(draft);
		assertThat(meetings("a" + word + " b" + word + " c" + word)).containsExactly(meeting);
		officer.put("/api/partners/" + partner, 0, partnerDraft.with("nameEn", "Agency d" + word)).expect(200);
		officer.put("/api/delegates/" + person, 0, Body.of("fullName", "Person e" + word)).expect(200);
		officer.put("/api/meetings/" + meeting, 0, draft.with("title", "Rapat f" + word)).expect(200);
		assertThat(meetings("d" + word + " e" + word + " f" + word)).containsExactly(meeting);
		assertThat(meetings("b" + word)).isEmpty();
		assertThat(meetings("c" + word)).isEmpty();
		officer.delete("/api/meetings/" + meeting).expect(204);
		assertThat(meetings("f" + word)).isEmpty();
		assertThat(officer.get("/api/meetings?trashed=true&q=f" + word).ids()).containsExactly(meeting);
		officer.post("/api/meetings/" + meeting + "/restoration").expect(200);
		assertThat(meetings("f" + word)).containsExactly(meeting);
		assertThat(TestDatabase.sql().sql("""
				select count(*)
				from text_of_meetings(array[:id::bigint]) anew
				join meeting_text kept using (id)
				where (kept.date, kept.classification, kept.trashed_at, kept.words)
				  is not distinct from (anew.date, anew.classification, anew.trashed_at, anew.words)
				""").param("id", meeting).query(Integer.class).single()).isOne();
	}

	@Test
	void walksOnPastTheRanked() {
		long partner = this.fixtures.partner();
		String name = this.staff.get("/api/partners/" + partner).text("/nameEn");
		this.fixtures.manyMeetings(partner, 230);
		TestDatabase.sql()
			.sql("select refresh_meeting_texts(array(select meeting_id from meeting_partner where partner_id = :id))")
			.param("id", partner)
			.query((row) -> {
			});
		List<String> walked = new ArrayList<>();
		String next = "";
		while (next != null) {
			Answer page = this.staff.get("/api/search?size=60&q=" + encoded(name) + "&cursor=" + next).expect(200);
			walked.addAll(page.each("/items", "url"));
			next = page.text("/next");
			assertThat(page.at("/items").size()).isEqualTo((next != null) ? 60 : 51);
		}
		assertThat(walked).hasSize(231).doesNotHaveDuplicates();
		Answer groups = this.staff.get("/api/search/groups?q=" + encoded(name)).expect(200);
		assertThat(groups.number("/groups/1/count/count")).isEqualTo(200);
		assertThat(groups.at("/groups/1/count/exact").booleanValue()).isFalse();
		this.fixtures.forgetMeetings(partner);
	}

	@Test
	void forgivesATypo() {
		assertThat(this.staff.get("/api/search?type=PARTNER&q=Internatonal+Labor+Organisation").each("/items", "title"))
			.contains("International Labour Organization");
	}

	@Test
	void keepsWhatIsInTheTrashToItself() {
		String word = Fixtures.word();
		long partner = this.fixtures.partner(Body.of("kind", "AGENCY", "nameEn", "Agency " + word));
		this.staff.get("/api/search?q=" + word).expect(200);
		Api officer = this.staff.withToken(this.fixtures.officer().token());
		officer.delete("/api/partners/" + partner).expect(204);
		assertThat(this.staff.get("/api/search?q=" + word).at("/items")).isEmpty();
	}

	@Test
	void walksThroughAllExactlyOnce() {
		String word = Fixtures.word();
		long partner = this.fixtures.partner();
		List<String> made = new ArrayList<>(IntStream.range(0, 7)
			.mapToObj((i) -> String.valueOf(this.fixtures
				.meeting(Fixtures.meetingDraft(partner).with("title", word).with("date", "2023-11-0" + (1 + i / 3)))
				.id()))
			.toList());
		made.add(String.valueOf(this.fixtures.delegate(Body.of("fullName", word))));
		List<String> walked = new ArrayList<>();
		String next = "";
		while (next != null) {
			Answer page = this.staff.get("/api/search?size=3&q=" + word + "&cursor=" + next).expect(200);
			walked.addAll(page.each("/items", "id"));
			next = page.text("/next");
		}
		assertThat(walked).containsExactlyInAnyOrderElementsOf(made);
	}

	@Test
	void refusesACursorOfAnotherSearch() {
		String word = Fixtures.word();
		this.fixtures.delegate(Body.of("fullName", word));
		this.fixtures.meeting(Fixtures.meetingDraft(this.fixtures.partner()).with("title", word));
		String next = this.staff.get("/api/search?size=1&q=" + word).expect(200).text("/next");
		this.staff.get("/api/search?size=1&q=" + word + "&cursor=" + next).expect(200);
		for (String other : List.of("q=" + Fixtures.word(), "type=MEETING&q=" + word)) {
			assertThat(this.staff.get("/api/search?size=1&" + other + "&cursor=" + next).expect(400).errors())
				.containsExactly("cursor cursor");
		}
	}

	@Test
	void findsNothingForNothing() {
		for (String q : List.of("", "q=", "q=%20%20", "q=%00")) {
			Answer found = this.staff.get("/api/search?" + q).expect(200);
			assertThat(found.at("/items")).isEmpty();
			assertThat(found.text("/next")).isNull();
		}
	}

	@ParameterizedTest
	@CsvSource({ "q=a&type=PARTY, type unreadable", "q=a&size=0, size range", "q=a&cursor=x, cursor cursor",
			"size=1000, size range" })
	void refusesABadQuery(String query, String expected) {
		assertThat(this.staff.get("/api/search?" + query).expect(400).errors()).containsExactly(expected);
	}

	/**
	 * Texts that break query parsers, in every place that takes one; of pages, which ask
	 * the same, every third.
	 */
	@Tag("long")
	@ParameterizedTest
	@ValueSource(strings = { "/api/search?q=", "/api/meetings?q=", "/api/meetings/count?q=", "/api/partners?q=",
			"/api/partners/suggestions?q=", "/api/delegates?q=", "/api/delegates/suggestions?q=", "/api/units?q=",
			"/api/areas?q=", "/api/countries?q=", "/api/conventions?q=", "/search?q=", "/meetings?q=", "/partners?q=",
			"/delegates?q=" })
	void neverFailsOnAnyText(String path) {
		Api officer = this.staff.withToken(this.fixtures.officer().token());
		var browser = this.staff.browser().signIn(this.fixtures.staff());
		List<String> texts = nastyTexts().toList();
		boolean api = path.startsWith("/api/");
		IntStream.range(0, texts.size()).filter((i) -> api || i % 3 == 0).mapToObj(texts::get).forEach((text) -> {
			Answer answer = api ? officer.get(path + encoded(text)) : browser.get(path + encoded(text));
			assertThat(answer.status()).describedAs("%s%s: %s", path, encoded(text), answer.body()).isEqualTo(200);
		});
	}

	/** Whatever is typed, and however long: an answer, or a plain refusal. */
	@Tag("long")
	@Test
	void answersAnyRandomText() {
		List<String> pieces = new ArrayList<>(nastyTexts().limit(70).toList());
		pieces.addAll(List.of("bidang:", "mitra:\"", "tahun/", "-", "-\"", "\"a b", "negara:ID", "orang:", "K3", "HI",
				"keselamatan dan kesehatan kerja", "<2>", ":A", "!!", "\u0001", "\u0002", "~", "=P1", "year:2023-11"));
		Random random = new Random(1);
		for (int i = 0; i < RANDOM_TEXTS; i++) {
			String text = IntStream.range(0, 1 + random.nextInt(12))
				.mapToObj((j) -> pieces.get(random.nextInt(pieces.size())) + (random.nextBoolean() ? " " : ""))
				.reduce("", String::concat);
			Answer answer = this.staff.get("/api/search?q=" + encoded(text));
			assertThat(answer.status()).describedAs("%s: %s", encoded(text), answer.body()).isEqualTo(200);
		}
		for (String text : List.of("x".repeat(10_000), "a ".repeat(3_000), "\"".repeat(3_000), "-a ".repeat(2_000),
				"a:".repeat(3_000), "(".repeat(3_000))) {
			assertThat(this.staff.get("/api/search?q=" + encoded(text)).status()).isIn(200, 400);
		}
	}

	private static Stream<String> nastyTexts() {
		List<String> pieces = List.of("'", "''", "\"", "\\", "\\'", "%", "_", "&", "|", "!", "(", ")", ":*", ":", "<->",
				"*", "\0", "\u202e", "\n", "\t", " ", "é", "高", "👍", "\ufeff", "\u0000a", "--", "/*", ";", "$1", "?",
				"{0}", "${x}", "#{x}", "<script>", "a", "ILO", "-", "+", "@@", "~", "^", "[", "]", "=", ",", ".",
				"'::tsquery", "' or 1=1 --", "and", "or", "not", "\u0301", "ﬁ", "İ", "ß", "\ud83d",
				"http://a.b/c?d=e&f", "a@b.cc", "1e5", "-1", "00", "a/b/c", "C:\\x", "it's", "N'", "E'\\000'", "\u00a0",
				"\u200b");
		Random random = new Random(42);
		Stream<String> mixed = IntStream.range(0, 60)
			.mapToObj((i) -> IntStream.range(0, 2 + random.nextInt(8))
				.mapToObj((j) -> pieces.get(random.nextInt(pieces.size())))
				.reduce("", String::concat));
		return Stream.of(pieces.stream(), mixed, Stream.of("x".repeat(1900), "é ".repeat(400), "' ".repeat(900)))
			.flatMap((texts) -> texts);
	}

}
