package id.mitra.index.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import id.mitra.index.Key;

/**
 * A term of a text query, as the SQL function query_template reads it: what must hold, or
 * must not, of a meeting, in any of several ways.
 */
public record QueryTerm(boolean not, List<Map<String, String>> any) {

	/** A word, by its stems too; several words must all be there. */
	public static QueryTerm word(String word) {
		return new QueryTerm(false, List.of(Map.of("word", word)));
	}

	/** A word by its beginning and its stems. */
	public static QueryTerm part(String beginning) {
		return new QueryTerm(false, List.of(Map.of("part", beginning)));
	}

	/** About an area that is called so. */
	static QueryTerm area(String name) {
		return new QueryTerm(false, List.of(Map.of("area", name)));
	}

	/** Words one after the other, as they stand. */
	public static QueryTerm phrase(String phrase) {
		return new QueryTerm(false, List.of(Map.of("phrase", phrase)));
	}

	/** What lists are filtered by. */
	public static QueryTerm key(Key key) {
		return keyed(key.text());
	}

	/** What no meeting has. */
	public static QueryTerm none() {
		return keyed("none");
	}

	/** A partner, or a country's partners, by a name. */
	public static QueryTerm partner(String name) {
		return new QueryTerm(false, List.of(Map.of("partner", name)));
	}

	private static QueryTerm keyed(String key) {
		return new QueryTerm(false, List.of(Map.of("key", key)));
	}

	public static QueryTerm delegate(String name) {
		return new QueryTerm(false, List.of(Map.of("delegate", name)));
	}

	public QueryTerm or(QueryTerm other) {
		List<Map<String, String>> all = new ArrayList<>(this.any);
		all.addAll(other.any);
		return new QueryTerm(this.not, all);
	}

	public QueryTerm negated(boolean negated) {
		return new QueryTerm(negated, this.any);
	}

}
