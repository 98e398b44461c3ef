package id.mitra.index.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import id.mitra.area.AreaDetails;
import id.mitra.index.Key;
import id.mitra.platform.text.Folded;
import id.mitra.unit.Abbreviation;
import org.jspecify.annotations.Nullable;

/**
 * Names of one thing, each of which finds the others.
 *
 * @param exact those by which it is asked for in their exact case, as HI, JP and PP are
 * also something else
 * @param folded the others, their words alone
 * @param others those that are looked for in its stead
 * @param key the key of the meetings about it, if it is an area
 */
record Synonyms(Set<String> exact, Set<String> folded, List<String> others, @Nullable Key key) {

	/** So many of an area's synonyms are looked for, and found by all of them. */
	private static final int OTHERS = 3;

	static Synonyms of(AreaDetails area) {
		List<String> names = new ArrayList<>(area.names().synonyms());
		names.add(area.names().nameId());
		names.add(area.names().nameEn());
		List<String> others = new ArrayList<>(List.of(area.names().nameId(), area.names().nameEn()));
		area.names()
			.synonyms()
			.stream()
			.filter((synonym) -> !synonym.contains(" ") && !Abbreviation.ambiguous(synonym))
			.limit(OTHERS)
			.forEach(others::add);
		if (names.contains(area.code())) {
			others.add(area.code());
		}
		return of(names, others, Key.ofArea(area.code()));
	}

	static Synonyms of(Abbreviation abbreviation) {
		List<String> names = abbreviation.names();
		return of(names, names.stream().filter((name) -> !Abbreviation.ambiguous(name)).toList(), null);
	}

	private static Synonyms of(List<String> names, List<String> others, @Nullable Key key) {
		return new Synonyms(names.stream().filter(Abbreviation::ambiguous).collect(Collectors.toSet()),
				names.stream()
					.filter((name) -> !Abbreviation.ambiguous(name))
					.map(Folded::words)
					.collect(Collectors.toSet()),
				others, key);
	}

	/**
	 * Whether a text is one of the names.
	 * @param words its words alone, which whoever asks several works out once
	 */
	boolean has(String typed, String words) {
		return this.exact.contains(typed) || this.folded.contains(words);
	}

	/** Whether one of the names begins with a text of more than a few letters. */
	boolean begins(String words) {
		return words.length() > 3 && this.folded.stream().anyMatch((name) -> name.startsWith(words));
	}

	QueryTerm addTo(QueryTerm term, String typed) {
		String normal = Folded.words(typed);
		QueryTerm wider = term;
		for (String other : this.others) {
			wider = Folded.words(other).equals(normal) ? wider : wider.or(QueryTerm.word(other));
		}
		return (this.key != null) ? wider.or(QueryTerm.key(this.key)) : wider;
	}

}
