package id.mitra.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.mitra.identity.caller.Visibility;
import id.mitra.platform.text.Bilingual;

/**
 * What agreements are found by: their titles and numbers, what their parties are called
 * and were, and the headings of their articles. A word may stand in any of these.
 */
final class AgreementNames {

	/** Of an agreement called a; each place has an index of its own. */
	private static final String HAS = """
			a.id in (
			  select b.id from agreement b where b.search @@ prefix_query({word}) and {own}
			  union all
			  select t.agreement_id
			  from agreement_party t
			  join partner p on p.id = t.partner_id and {party}
			  where p.search @@ prefix_query({word})
			  union all
			  select t.agreement_id from agreement_party t where t.search @@ prefix_query({word})
			  union all
			  select t.agreement_id from agreement_article t where t.search @@ prefix_query({word}))"""
		.replace("{own}", Visibility.of("b"))
		.replace("{party}", Visibility.of("p"));

	/**
	 * The line about it, and after it, each behind a separator, all that it may have been
	 * found by.
	 */
	private static final String SNIPPET = """
			concat_ws(E'\\x1f', concat_ws(' · ', a.reference, (
			    select string_agg(coalesce(t.name_then, p.name_{own}, p.name_{other}), ', ' order by t.position)
			    from agreement_party t
			    join partner p on p.id = t.partner_id and {party}
			    where t.agreement_id = a.id)), a.title_{other}, (
			  select string_agg(concat_ws(E'\\x1f', t.name_then, p.name_{own}, p.name_{other}, p.abbreviation), E'\\x1f'
			    order by t.position)
			  from agreement_party t
			  join partner p on p.id = t.partner_id and {party}
			  where t.agreement_id = a.id), (
			  select string_agg(concat_ws(' ', t.number, t.heading), E'\\x1f' order by t.position)
			  from agreement_article t
			  where t.agreement_id = a.id))""".replace("{party}", Visibility.of("p"));

	private static final int FEW = 3;

	private AgreementNames() {
	}

	/** In the caller's language. */
	static String snippet() {
		return SNIPPET.replace("{own}", Bilingual.language()).replace("{other}", other());
	}

	static String title() {
		return "coalesce(a.title_" + Bilingual.language() + ", a.title_" + other() + ")";
	}

	private static String other() {
		return Bilingual.indonesian() ? "en" : "id";
	}

	static List<String> words(String names) {
		return names.isBlank() ? List.of() : Stream.of(names.strip().split("\\s+")).toList();
	}

	/**
	 * @param word the parameter that has it
	 */
	static String has(String word) {
		return HAS.replace("{word}", word);
	}

	/** The line about it, unless its title does not show why it was found. */
	static Snippet why(String snippet, Marks marks, boolean shown) {
		List<String> names = Arrays.asList(snippet.split("\\x1f"));
		String line = names.getFirst();
		List<String> found = (shown || !marks.in(line).isEmpty()) ? List.of()
				: names.stream().filter((name) -> !marks.in(name).isEmpty()).distinct().limit(FEW).toList();
		return Snippet.of(found.isEmpty() ? line : found.stream().collect(Collectors.joining(" · ")), marks);
	}

}
