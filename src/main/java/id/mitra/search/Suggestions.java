package id.mitra.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.mitra.identity.caller.Visibility;
import id.mitra.meeting.MeetingVisibility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a search that found nothing may have meant: the same with words in it that are on
 * record and differ by a letter or two. Only words that the reader may know are looked
 * at, so that neither what is offered nor the time that it takes tells of what they may
 * not see, and only what their own search would find is offered.
 */
@Component
class Suggestions {

	private static final int SHORTEST = 4;

	private static final int MOST = 6;

	private static final String LIKE = """
			select typed.word as typed, known.word
			from jsonb_array_elements_text(cast(:words as jsonb)) typed (word)
			cross join lateral (
			  select t.word
			  from text_word t
			  where t.word % fold(typed.word)
			    and t.word <> fold(typed.word)
			    and {visible}
			  group by t.word
			  having sum(t.holders) > 0
			  order by similarity(t.word, fold(typed.word)) desc, t.word
			  limit 10) known
			""".replace("{visible}", Visibility.of("t"));

	private static final String FINDS = """
			select candidate.place
			from jsonb_array_elements(cast(:candidates as jsonb)) with ordinality candidate (one, place)
			cross join lateral (
			  select query_template(cast(candidate.one ->> 'terms' as jsonb), cast(:clearance as classification))
			    as template,
			    candidate.one ->> 'names' as names
			  offset 0) asked
			where exists (
			    select
			    from text_period period
			    cross join lateral (
			      select m.id
			      from meeting_text m
			      where m.trashed_at is null
			        and %s
			        and dated_words(m.date, m.words) @@ dated_query(asked.template, period.prefix)
			        and (strpos(asked.template, '<') = 0 or m.words @@ words_query(asked.template))
			      limit 1) found)
			  or (asked.names <> '' and (
			    areas_called(asked.names) <> '{}'
			    or exists (
			      select
			      from partner p
			      where p.trashed_at is null
			        and %s
			        and p.search @@ prefix_query(asked.names))
			    or exists (
			      select
			      from delegate d
			      where d.trashed_at is null
			        and %s
			        and d.search @@ prefix_query(asked.names))))
			order by candidate.place
			limit 1
			""".formatted(MeetingVisibility.CONDITION, Visibility.of("p"), Visibility.of("d"));

	private final JdbcClient jdbc;

	private final SearchTerms terms;

	private final JsonMapper json;

	Suggestions(JdbcClient jdbc, SearchTerms terms, JsonMapper json) {
		this.jdbc = jdbc;
		this.terms = terms;
		this.json = json;
	}

	@Nullable String instead(SearchText text) {
		List<SearchText> candidates = candidates(text);
		if (candidates.isEmpty()) {
			return null;
		}
		List<Map<String, String>> asked = candidates.stream()
			.map((candidate) -> Map.of("terms", this.terms.terms(candidate), "names",
					candidate.filters().isEmpty() ? candidate.names() : ""))
			.toList();
		return this.jdbc.sql(FINDS)
			.param("candidates", this.json.writeValueAsString(asked))
			.param(MeetingVisibility.CLEARANCE, MeetingVisibility.clearance(), java.sql.Types.VARCHAR)
			.query(Integer.class)
			.optional()
			.map((place) -> candidates.get(place - 1).toString())
			.orElse(null);
	}

	/** Likeliest first: one word changed, and then each to what is nearest to it. */
	private List<SearchText> candidates(SearchText text) {
		List<String> words = text.words()
			.stream()
			.filter((word) -> word.length() >= SHORTEST && word.length() <= 40)
			.distinct()
			.limit(MOST)
			.toList();
		if (words.isEmpty()) {
			return List.of();
		}
		List<Correction> changes = new ArrayList<>();
		this.jdbc.sql(LIKE)
			.param("words", this.json.writeValueAsString(words))
			.param(Visibility.CLEARANCE, Visibility.clearance(), java.sql.Types.VARCHAR)
			.query((row) -> {
				changes.add(Correction.of(row.getString("typed"), row.getString("word")));
			});
		List<Correction> near = changes.stream()
			.filter(Correction::near)
			.sorted(Comparator.comparing(Correction::distance))
			.toList();
		List<SearchText> candidates = new ArrayList<>(near.stream()
			.limit(MOST - 1)
			.map((change) -> text.with(Map.of(change.typed(), change.word())))
			.toList());
		Map<String, String> all = new LinkedHashMap<>();
		near.forEach((change) -> all.putIfAbsent(change.typed(), change.word()));
		if (all.size() > 1) {
			candidates.add(text.with(all));
		}
		return candidates;
	}

	/**
	 * A word in place of the one that was typed, and how many letters it takes to come
	 * from one to the other.
	 */
	private record Correction(String typed, String word, int distance) {

		static Correction of(String typed, String word) {
			return new Correction(typed, word, Letters.apart(typed.toLowerCase(java.util.Locale.ROOT), word));
		}

		boolean near() {
			return this.distance <= ((this.typed.length() > 5) ? 2 : 1);
		}

	}

}
