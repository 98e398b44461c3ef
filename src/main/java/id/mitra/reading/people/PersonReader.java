package id.mitra.reading.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import id.mitra.meeting.term.Level;
import id.mitra.reading.register.Gazetteer;
import id.mitra.reading.words.Phrases;
import id.mitra.reading.words.Span;
import id.mitra.reading.words.Token;
import id.mitra.reading.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Finds people by their titles: a title begins with an office and goes on as long as its
 * words are those that offices and authorities are made of; the capitalised words after
 * it are the name.
 */
public final class PersonReader {

	private static final int LONGEST_TITLE = 40;

	/** In small letters these stand before more than names. */
	private static final Set<String> LOOSE = Set.of("perwakilan", "representative", "coordinator", "koordinator",
			"officer", "specialist", "spesialis", "manager", "chair", "head", "chief", "kepala", "ketua", "sultan",
			"raja", "emir");

	private static final Set<String> HONOURS = Set.of("dr", "prof", "mr", "mrs", "ms");

	private final Phrases<String> offices = Vocabulary.named("offices");

	private final Phrases<String> acting = Vocabulary.phrases("acting");

	private final Set<String> leading = Vocabulary.words("before their state");

	private final Gazetteer gazetteer;

	private final NameReader names;

	private final TitleReader reach;

	private final Titles titles;

	private final Peers peers;

	public PersonReader(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
		this.names = new NameReader(gazetteer);
		this.reach = new TitleReader(gazetteer, this.names);
		this.titles = new Titles(gazetteer);
		this.peers = new Peers(gazetteer, this.names);
	}

	/**
	 * The people of a part of a text, from left to right.
	 */
	public List<Person> in(List<Token> tokens, Span part) {
		List<Person> people = new ArrayList<>();
		int free = part.from();
		int at = part.from();
		while (at < part.to()) {
			Person person = at(tokens, at, part.to(), free);
			person = (person != null) ? person : honoured(tokens, at, part.to(), free);
			if (person != null) {
				people.add(person);
				free = person.span().to();
				List<Person> others = this.peers.of(tokens, person, part.to());
				people.addAll(others);
				free = others.isEmpty() ? free : others.getLast().span().to();
			}
			at = (person != null) ? Math.max(free, at + 1) : at + 1;
		}
		return people;
	}

	private @Nullable Person at(List<Token> tokens, int at, int limit, int free) {
		Phrases.Match<String> office = this.offices.at(tokens, at, limit);
		if (office == null) {
			return null;
		}
		int reached = Math.min(limit, office.to() + LONGEST_TITLE);
		int to = tokens.get(at).capital() ? this.reach.end(tokens, office.to(), reached)
				: smallEnd(tokens, new Span(at, office.to()), reached, free);
		if (to < 0) {
			return null;
		}
		to = tokens.get(at).capital() ? this.reach.overUnknown(tokens, to, reached) : to;
		int from = bracketed(tokens, at, free);
		while (from > free && isPartOfTitle(tokens, from)) {
			from--;
		}
		Span name = this.names.at(tokens, to, limit);
		Span title = new Span(from, to);
		if (name == null) {
			name = this.names.before(tokens, from, free);
		}
		int begin = (name != null) ? Math.min(from, name.from()) : from;
		int end = (name != null) ? Math.max(to, name.to()) : to;
		return new Person(new Span(begin, end), title, name, Level.valueOf(office.value()),
				this.titles.of(tokens, title, new Span(office.from(), office.to())));
	}

	/** "Dr. Kim Dong Je": of whom nothing more is said. */
	private @Nullable Person honoured(List<Token> tokens, int at, int limit, int free) {
		Token token = tokens.get(at);
		boolean joined = at > free && tokens.get(at - 1).capital() && !token.after(Token.BREAK | Token.COMMA);
		Span name = (token.capital() && HONOURS.contains(token.word()) && !joined) ? this.names.at(tokens, at, limit)
				: null;
		boolean described = name != null && name.to() < limit && tokens.get(name.to()).after(Token.COMMA)
				&& this.offices.startsAt(tokens, name.to(), limit);
		return (name == null || described || name.to() - name.from() <= 2) ? null : new Person(name, null, name, null,
				new Affiliation(Affiliation.AffiliationKind.UNKNOWN, null, null, false, Set.of()));
	}

	/** "Agency (ABC) country director": what stands in brackets before an office. */
	private int bracketed(List<Token> tokens, int office, int free) {
		if (!tokens.get(office).after(Token.CLOSE) || tokens.get(office).after(Token.BREAK | Token.COMMA)) {
			return office;
		}
		for (int i = office - 1; i > Math.max(free, office - 4); i--) {
			if (tokens.get(i).after(Token.OPEN) && this.gazetteer.partners().startsAt(tokens, i, office)) {
				int from = i;
				while (from > free && tokens.get(from - 1).capital() && this.gazetteer.named(tokens.get(from - 1))
						&& (from == i || !tokens.get(from).after(Token.BREAK | Token.COMMA))) {
					from--;
				}
				return from;
			}
		}
		return office;
	}

	/** A title in small letters is one beside a name. */
	private int smallEnd(List<Token> tokens, Span office, int limit, int free) {
		int end = this.reach.smallEnd(tokens, office, limit);
		if (this.names.followsComma(tokens, end, limit)) {
			return end;
		}
		boolean loose = office.to() - office.from() == 1 && LOOSE.contains(tokens.get(office.from()).word());
		boolean direct = end < limit && tokens.get(end).capital() && !tokens.get(end).after(Token.COMMA)
				&& this.names.at(tokens, end, limit) != null;
		int from = office.from();
		while (from > free && isPartOfTitle(tokens, from)) {
			from--;
		}
		boolean apart = tokens.get(from).after(Token.COMMA)
				|| (from > free && tokens.get(from - 1).is("the") && tokens.get(from - 1).after(Token.COMMA));
		boolean described = apart && this.names.before(tokens, from, free) != null;
		return ((direct && !loose) || described) ? end : -1;
	}

	/** "ILO Country Director", "Plt. Dirjen": what goes with an office before it. */
	private boolean isPartOfTitle(List<Token> tokens, int from) {
		Token before = tokens.get(from - 1);
		Token office = tokens.get(from);
		if (this.acting.startsAt(tokens, from - 1, from)) {
			return !office.after(Token.COMMA | Token.LINE);
		}
		boolean joined = !office.after(Token.BREAK | Token.COMMA | Token.OPEN | Token.CLOSE);
		boolean possessive = before.is("s") && before.before() == 0;
		boolean small = !office.capital() && !before.capital() && this.gazetteer.named(before);
		return joined
				&& (possessive || small || isJoined(tokens, from) || (before.capital() && this.gazetteer.named(before))
						|| (before.capital() && !this.leading.contains(office.word())
								&& this.gazetteer.countries().startsAt(tokens, from - 1, from)));
	}

	/** "Employment and Workplace Relations Minister": two fields before an office. */
	private boolean isJoined(List<Token> tokens, int from) {
		return from > 1 && tokens.get(from).capital() && tokens.get(from - 1).is("and")
				&& !tokens.get(from - 1).after(Token.BREAK | Token.COMMA) && tokens.get(from - 2).capital()
				&& this.gazetteer.named(tokens.get(from - 2));
	}

	/** The end of an authority's name whose first word ends at a token. */
	public int authorityEnd(List<Token> tokens, int from, int limit) {
		return this.reach.end(tokens, from, limit);
	}

	/**
	 * Names without titles that stand in a row: "didampingi A, B dan C".
	 */
	public List<Person> namesOnly(List<Token> tokens, int from, int limit) {
		return this.names.inARow(tokens, from, limit);
	}

}
