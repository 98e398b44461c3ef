package id.mitra.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.Statements;
import id.mitra.TestDatabase;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever asks for a word that stands in hidden records alone is answered as for one that
 * stands nowhere, by the same statements.
 */
@MitraTest
@Tag("long")
class HiddenWordsTests {

	/** Of what is timed; more than in a suite by {@code -Dhidden.times}. */
	private static final int TIMES = Integer.getInteger("hidden.times", 5);

	private final Fixtures fixtures;

	private final Api manager;

	private final Api staff;

	/** An officer by role who is cleared for no more than staff. */
	private final Api limited;

	private final String word = Fixtures.word();

	private final String absent = Fixtures.word();

	HiddenWordsTests(Api api, Fixtures fixtures) {
		this.fixtures = fixtures;
		this.manager = api.as(fixtures.manager());
		this.staff = api.as(fixtures.staff());
		this.limited = api.as(fixtures.user(Role.OFFICER, Classification.LIMITED));
	}

	/**
	 * The word in a meeting, a partner, a person, a press item and a commitment, all
	 * secret.
	 */
	private Answer hide() {
		long partner = this.fixtures.partner(Body.of("kind", "NGO", "nameEn", this.word, "classification", "SECRET"));
		this.fixtures.delegate(Body.of("fullName", this.word, "classification", "SECRET"));
		this.fixtures.press(Body.of("headline", "Kabar " + this.word, "classification", "SECRET"));
		this.fixtures.commitment(Body.of("textEn", "Promise " + this.word, "criterion", this.word, "owner", "OURS",
				"partnerId", partner, "classification", "SECRET"));
		return this.manager
			.post("/api/meetings",
					Fixtures.meetingDraft(partner)
						.with("title", "Rapat " + this.word)
						.with("summary", "Tentang " + this.word)
						.with("classification", "SECRET"))
			.expect(201);
	}

	private static String mistyped(String word) {
		return word.substring(0, 7) + ((word.charAt(7) == 'q') ? 'z' : 'q');
	}

	/** What is asked by a word. */
	private record Asking(String what, boolean officers, Asked asked) {

		@Override
		public String toString() {
			return this.what;
		}

	}

	private interface Asked {

		Answer of(Api caller, String word);

	}

	static Stream<Asking> askings() {
		return Stream.concat(Stream
			.of("/api/search?q=", "/api/search?type=MEETING&q=", "/api/search?q=rapat+", "/api/search?q=partner:",
					"/api/search?q=orang:", "/api/search?q=rapat+-", "/api/search/groups?q=", "/api/meetings?q=",
					"/api/meetings/count?q=", "/api/partners?q=", "/api/partners/suggestions?q=", "/api/delegates?q=",
					"/api/delegates/suggestions?q=", "/api/press?q=", "/api/press/count?q=", "/api/commitments?q=",
					"/api/commitments/count?q=", "/api/commitments/counts?q=", "/api/search?type=COMMITMENT&q=",
					"/api/search?q=komitmen:terbuka+", "/api/search?q=komitmen:terbuka+mitra:",
					"/api/search/groups?q=komitmen:terbuka+")
			.map((path) -> new Asking(path, false, (caller, word) -> caller.get(path + word))),
				Stream.of(posting("/api/partners/likenesses", (word) -> Body.of("kind", "NGO", "nameEn", word)),
						posting("/api/delegates/likenesses", (word) -> Body.of("fullName", word)),
						posting("/api/press/likenesses", (word) -> Body.of("headline", "Kabar " + word)),
						posting("/api/press/candidates",
								(word) -> Body.of("partners", List.of(Body.of("name", word)), "people", List.of(word))),
						posting("/api/press/readings",
								(word) -> Body.of("text", "Jakarta\n\nMenteri Ketenagakerjaan bertemu Agency " + word
										+ ", Kamis (2/11/2023)."))));
	}

	private static Asking posting(String path, java.util.function.Function<String, Body> body) {
		return new Asking(path, true, (caller, word) -> caller.post(path, body.apply(word)));
	}

	@ParameterizedTest
	@MethodSource("askings")
	void areAskedForByTheSameStatementsAsAbsentOnes(Asking asking) {
		hide();
		Api caller = asking.officers() ? this.limited : this.staff;
		for (java.util.function.UnaryOperator<String> typed : List.<java.util.function.UnaryOperator<String>>of(
				(word) -> word, HiddenWordsTests::mistyped)) {
			Consumer<String> ask = (word) -> asking.asked().of(caller, typed.apply(word)).expect(200);
			ask.accept(this.absent);
			assertThat(Statements.during(() -> ask.accept(this.word)))
				.isEqualTo(Statements.during(() -> ask.accept(this.absent)));
			assertThat(like(asking.asked().of(caller, typed.apply(this.word)), typed.apply(this.word)))
				.isEqualTo(like(asking.asked().of(caller, typed.apply(this.absent)), typed.apply(this.absent)));
		}
	}

	private static String like(Answer answer, String word) {
		return answer.body().replace(word, "WORD");
	}

	@Test
	void areOfferedToThoseWhoMayKnowThem() {
		hide();
		assertThat(this.manager.get("/api/search?type=MEETING&q=" + mistyped(this.word)).text("/didYouMean"))
			.isEqualTo(this.word);
	}

	@Test
	void areCountedAnewByEveryChange() {
		Answer made = hide();
		Body draft = Fixtures.meetingDraft(made.number("/partners/0/partnerId")).with("title", "Rapat " + this.word);
		String path = "/api/meetings/" + made.id();
		assertCounted(2);
		Answer opened = this.manager.put(path, made.version(), draft).expect(200);
		assertCounted(3);
		assertThat(this.staff.get("/api/search?q=" + mistyped(this.word)).text("/didYouMean")).isEqualTo(this.word);
		this.manager.put(path, opened.version(), draft.with("title", "Rapat").with("classification", "SECRET"))
			.expect(200);
		assertCounted(3);
		this.manager.delete(path).expect(204);
		assertCounted(2);
		this.manager.post(path + "/restoration").expect(200);
		assertCounted(3);
	}

	/** By the words of all that is on record, whatever was counted on the way. */
	private void assertCounted(int holders) {
		List<String> counted = TestDatabase.sql().sql("""
				select classification || ' ' || sum(holders)
				from text_word
				where word = :word
				group by classification
				having sum(holders) <> 0
				order by 1
				""").param("word", this.word).query((row, number) -> row.getString(1)).list();
		List<String> held = TestDatabase.sql().sql("""
				select classification || ' ' || count(*)
				from (
				  select classification, words from meeting_text where trashed_at is null
				  union all
				  select classification, words from name_text where not trashed
				) held
				where words @@ quote_literal(:word)::tsquery
				group by classification
				order by 1
				""").param("word", this.word).query((row, number) -> row.getString(1)).list();
		assertThat(counted).isEqualTo(held);
		assertThat(held.stream().mapToInt((line) -> Integer.parseInt(line.split(" ")[1])).sum())
			.isGreaterThanOrEqualTo(holders);
	}

	/** Told, not asserted: a clock on a busy machine proves nothing. */
	@Test
	void takeAsLongAsAbsentOnes() {
		hide();
		List<Long> hidden = new ArrayList<>();
		List<Long> nowhere = new ArrayList<>();
		String secret = "/api/search?q=" + mistyped(this.word);
		String nothing = "/api/search?q=" + mistyped(this.absent);
		for (int i = 0; i < TIMES; i++) {
			hidden.add(timed(secret));
			nowhere.add(timed(nothing));
		}
		System.out.printf("A mistyped word, medians of %d: hidden %.2f ms, absent %.2f ms%n", TIMES, median(hidden),
				median(nowhere));
		assertThat(Statements.during(() -> this.staff.get(secret)))
			.isEqualTo(Statements.during(() -> this.staff.get(nothing)));
	}

	private long timed(String path) {
		long start = System.nanoTime();
		this.staff.get(path).expect(200);
		return System.nanoTime() - start;
	}

	private static double median(List<Long> nanos) {
		Collections.sort(nanos);
		return nanos.get(nanos.size() / 2) / 1_000_000.0;
	}

}
