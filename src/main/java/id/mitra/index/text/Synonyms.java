package id.mitra.index.text;

import java.util.ArrayList;
import java.util.List;

import id.mitra.area.AreaDetails;
import id.mitra.index.Key;
import id.mitra.platform.text.Folded;
import id.mitra.unit.Abbreviation;
import org.jspecify.annotations.Nullable;

/**
 * Names of one thing, each of which finds the others.
 *
 * @param names all by which it is asked for
 * @param others those that are looked for in its stead
 * @param key the key of the meetings about it, if it is an area
 */
record Synonyms(List<String> names, List<String> others, @Nullable Key key) {

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
		return new Synonyms(names, others, Key.ofArea(area.code()));
	}

	static Synonyms of(Abbreviation abbreviation) {
		List<String> names = abbreviation.names();
		return new Synonyms(names, names.stream().filter((name) -> !Abbreviation.ambiguous(name)).toList(), null);
	}

	/**
	 * Whether a text is one of the names: whole words, and short ones in their exact
	 * case, as HI, JP and PP are also something else.
	 */
	boolean has(String typed) {
		String normal = Folded.words(typed);
		return this.names.stream()
			.anyMatch((name) -> Abbreviation.ambiguous(name) ? name.equals(typed) : Folded.words(name).equals(normal));
	}

	/** Whether one of the names begins with a text of more than a few letters. */
	boolean begins(String typed) {
		String normal = Folded.words(typed);
		return normal.length() > 3 && this.names.stream().anyMatch((name) -> Folded.words(name).startsWith(normal));
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
