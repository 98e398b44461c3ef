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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@MitraTest
class SearchTests {

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

	/** Texts that break query parsers, in every place that takes one. */
	@ParameterizedTest
	@ValueSource(strings = { "/api/search?q=", "/api/meetings?q=", "/api/meetings/count?q=", "/api/partners?q=",
			"/api/partners/suggestions?q=", "/api/delegates?q=", "/api/delegates/suggestions?q=", "/api/units?q=",
			"/api/areas?q=", "/api/countries?q=", "/api/conventions?q=", "/search?q=", "/meetings?q=", "/partners?q=",
			"/delegates?q=" })
	void neverFailsOnAnyText(String path) {
		Api officer = this.staff.withToken(this.fixtures.officer().token());
		var browser = this.staff.browser().signIn(this.fixtures.staff());
		nastyTexts().forEach((text) -> {
			Answer answer = path.startsWith("/api/") ? officer.get(path + encoded(text))
					: browser.get(path + encoded(text));
			assertThat(answer.status()).describedAs("%s%s: %s", path, encoded(text), answer.body()).isEqualTo(200);
		});
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
