package id.mitra.reading.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import id.mitra.country.City;
import id.mitra.reading.facts.WhereReader.Where;
import id.mitra.reading.mentions.Narrative;
import id.mitra.reading.mentions.Sentence;
import id.mitra.reading.people.Affiliation.AffiliationKind;
import id.mitra.reading.people.Person;
import id.mitra.reading.register.Gazetteer;
import id.mitra.reading.weighing.Features;
import id.mitra.reading.words.Phrases;
import id.mitra.reading.words.Span;
import id.mitra.reading.words.Token;
import id.mitra.reading.words.Tokens;
import id.mitra.reading.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places that a release names, and tells how each time: after which word, with
 * which date, in whose mouth.
 */
final class PlaceMentions {

	static final String HOME = "ID";

	private static final int LONGEST = 3;

	private static final Set<String> IN = Set.of("di", "in", "at");

	private static final Set<String> ELSEWHERE = Set.of("ke", "dari", "to", "from", "asal", "of");

	private final Set<String> venues = Vocabulary.words("venues");

	private final Phrases<String> ours = Vocabulary.phrases("offices of ours");

	private final Phrases<String> weekdays = Vocabulary.named("weekdays");

	private final PlaceSigns signs;

	private final Narrative story;

	private final Gazetteer gazetteer;

	private final WhereReader where;

	private final List<NamedPlace> named = new ArrayList<>();

	PlaceMentions(Narrative story, Gazetteer gazetteer) {
		this.story = story;
		this.gazetteer = gazetteer;
		this.where = new WhereReader(gazetteer);
		this.signs = new PlaceSigns(story);
		story.all().forEach(this::read);
	}

	/**
	 * A place where it is named once.
	 *
	 * @param key the same for each mention of one
	 * @param features what speaks for and against that a meeting was there, how it is
	 * named first of all
	 */
	record NamedPlace(Sentence sentence, Where where, String key, Features features) {

		/** How it is named: after "di", after a comma, as somebody's office. */
		String how() {
			return this.features.names().getFirst();
		}

	}

	/** All of them, in the order of the text. */
	List<NamedPlace> all() {
		return this.named;
	}

	static String key(Where where) {
		return (where.city() != null) ? Tokens.fold(where.city()) : "in " + where.country();
	}

	private void read(Sentence sentence) {
		List<Token> tokens = this.story.article().tokens();
		int end = sentence.span().to();
		int at = sentence.span().from();
		while (at < end) {
			Token token = tokens.get(at);
			boolean in = IN.contains(token.word()) && !token.capital() && at + 1 < end;
			Where where = (in && !WhereReader.isTitle(sentence, at))
					? this.where.chain(this.story.article(), sentence, at + 1, end) : null;
			if (where != null && where.city() == null && HOME.equals(where.country())) {
				at = where.span().to();
				continue;
			}
			if (where != null) {
				add(sentence, where, at, token.word().equals("di") ? "di" : "in");
				at = Math.max(at + 1, where.span().to());
				continue;
			}
			Phrases.Match<City> city = token.capital() ? this.gazetteer.cities().at(tokens, at, end) : null;
			Phrases.Match<String> office = this.ours.at(tokens, at, end);
			if (office != null) {
				add(sentence, new Where("Jakarta", HOME, new Span(office.from(), office.to()), true), at,
						isHouse(office) ? "office" : "ministry");
			}
			else if (city != null) {
				Span span = new Span(city.from(), city.to());
				String seat = seat(sentence, at);
				add(sentence, new Where(Gazetteer.cityName(this.story.article().words(span)), city.value().country(),
						span, true), at, (seat != null) ? seat : before(tokens, sentence, at));
			}
			Span stranger = (city == null && office == null) ? stranger(sentence, at) : null;
			if (stranger != null) {
				add(sentence, new Where(this.story.article().words(stranger), null, stranger, true), at,
						"before a day alone");
			}
			at = (city != null) ? city.to() : (office != null) ? office.to() : at + 1;
		}
	}

	/** "seusai pertemuan, Hokota, Rabu (4/9)": a place that no list has, with a day. */
	private @Nullable Span stranger(Sentence sentence, int at) {
		List<Token> tokens = this.story.article().tokens();
		int end = sentence.span().to();
		if (at == sentence.span().from() || !tokens.get(at).after(Token.COMMA) || sentence.isQuoted(at)) {
			return null;
		}
		int to = at;
		while (to < end && to - at < LONGEST && tokens.get(to).capital() && !tokens.get(to).upper()
				&& !sentence.namesSomeone(to) && !this.gazetteer.named(tokens.get(to))
				&& (to == at || !tokens.get(to).after(Token.BREAK | Token.COMMA | Token.OPEN))) {
			to++;
		}
		boolean dated = to > at && to + 1 < end && tokens.get(to).after(Token.COMMA)
				&& this.weekdays.startsAt(tokens, to, end) && tokens.get(to + 1).after(Token.OPEN);
		return dated ? new Span(at, to) : null;
	}

	/** "kantor Kemnaker", and not the ministry that did something. */
	private boolean isHouse(Phrases.Match<String> office) {
		return this.story.article()
			.tokens()
			.subList(office.from(), office.to())
			.stream()
			.anyMatch((token) -> this.venues.contains(token.word()) || token.word().endsWith("nya"));
	}

	/** "Dubes RI di Sofia", "Wali Kota Sendai": where somebody sits. */
	private static @Nullable String seat(Sentence sentence, int at) {
		if (!sentence.namesSomeone(at)) {
			return null;
		}
		boolean ours = Stream
			.concat(sentence.people().stream().filter((person) -> person.span().covers(at)).map(Person::affiliation),
					sentence.authorities()
						.stream()
						.filter((authority) -> authority.span().covers(at))
						.map(Sentence.Authority::affiliation))
			.anyMatch((affiliation) -> affiliation.is(AffiliationKind.MISSION));
		return ours ? "seat of ours" : "seat";
	}

	private static String before(List<Token> tokens, Sentence sentence, int at) {
		if (at == sentence.span().from()) {
			return "first";
		}
		Token last = tokens.get(at - 1);
		return ELSEWHERE.contains(last.word()) ? "to or from"
				: tokens.get(at).after(Token.COMMA) ? "after a comma" : last.capital() ? "after a name" : "bare";
	}

	private void add(Sentence sentence, Where where, int at, String how) {
		this.named.add(new NamedPlace(sentence, where, key(where), this.signs.of(sentence, where, at, how)));
	}

}
