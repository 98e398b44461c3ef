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
import id.mitra.reading.words.DateReader;
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

	/** So near a date stands the place that goes with it. */
	private static final int BESIDE = 5;

	/** So far before a place stands what it belongs to. */
	private static final int REACH = 10;

	private static final Set<String> IN = Set.of("di", "in", "at");

	private static final Set<String> ELSEWHERE = Set.of("ke", "dari", "to", "from", "asal", "of");

	private final Phrases<String> released = Vocabulary.phrases("released");

	private final Phrases<String> said = Vocabulary.phrases("said");

	private final Phrases<String> meeting = Vocabulary.phrases("strong", "weak", "again", "margins");

	private final Phrases<String> ahead = Vocabulary.phrases("ahead");

	private final Phrases<String> earlier = Vocabulary.phrases("before", "done");

	private final Phrases<String> local = Vocabulary.phrases("local time");

	private final Set<String> venues = Vocabulary.words("venues");

	private final Phrases<String> ours = Vocabulary.phrases("offices of ours");

	private final Phrases<String> months = Vocabulary.named("months");

	private final Phrases<String> weekdays = Vocabulary.named("weekdays");

	private final DateReader dates = new DateReader();

	private final Narrative story;

	private final Gazetteer gazetteer;

	private final WhereReader where;

	private final List<NamedPlace> named = new ArrayList<>();

	PlaceMentions(Narrative story, Gazetteer gazetteer) {
		this.story = story;
		this.gazetteer = gazetteer;
		this.where = new WhereReader(gazetteer);
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
				add(sentence, new Where(Gazetteer.inRunningText(this.story.article().words(span)),
						city.value().country(), span, true), at, (seat != null) ? seat : before(tokens, sentence, at));
			}
			else if (in) {
				stranger(sentence, at);
			}
			at = (city != null) ? city.to() : (office != null) ? office.to() : at + 1;
		}
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

	/** "in Bootle": a place of which nothing is known but that something was in it. */
	private void stranger(Sentence sentence, int at) {
		List<Token> tokens = this.story.article().tokens();
		int end = at + 1;
		while (end < Math.min(sentence.span().to(), at + 4) && isStrange(sentence, end)
				&& (end == at + 1 || !tokens.get(end).after(Token.BREAK | Token.COMMA))) {
			end++;
		}
		if (end > at + 1 && !tokens.get(at + 1).after(Token.BREAK)) {
			Span span = new Span(at + 1, end);
			add(sentence, new Where(this.story.article().words(span), null, span, false), at, "stranger");
		}
	}

	private boolean isStrange(Sentence sentence, int at) {
		List<Token> tokens = this.story.article().tokens();
		Token token = tokens.get(at);
		return token.capital() && !token.upper() && !token.number() && !sentence.namesSomeone(at)
				&& !this.gazetteer.named(token) && !this.venues.contains(token.word())
				&& !this.gazetteer.countries().startsAt(tokens, at, sentence.span().to())
				&& !this.months.startsAt(tokens, at, sentence.span().to())
				&& !this.weekdays.startsAt(tokens, at, sentence.span().to());
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
		List<Token> tokens = this.story.article().tokens();
		String sort = (where.city() == null) ? "state " : "";
		Features features = new Features().add(sort + how);
		features.add("at home", HOME.equals(where.country()))
			.add("at home " + sort + how, HOME.equals(where.country()));
		features.add("quoted", sentence.isQuoted(where.span().from()));
		features.add("venue", this.venues.contains(tokens.get(Math.min(tokens.size() - 1, at + 1)).word()));
		String left = left(sentence, at);
		features.add(left).add(left + " " + how);
		int end = Math.min(sentence.span().to(), where.span().to() + BESIDE);
		boolean dated = !this.dates
			.in(tokens, new Span(where.span().to(), Math.min(sentence.span().to(), end + BESIDE)),
					this.story.published())
			.stream()
			.filter((date) -> date.span().from() < end)
			.toList()
			.isEmpty();
		features.add(sort + "dated", dated).add("dated " + left, dated);
		features.add("local time",
				this.local.anyIn(tokens, where.span().to(), Math.min(sentence.span().to(), end + REACH)));
		features.add("ends", sentence.span().to() - where.span().to() <= 1);
		features.add("said", this.said.anyIn(tokens, sentence.span().from(), at));
		this.named.add(new NamedPlace(sentence, where, key(where), features));
	}

	/** The nearest word before a place decides what was there. */
	private String left(Sentence sentence, int end) {
		List<Token> tokens = this.story.article().tokens();
		int begin = Math.max(sentence.span().from(), end - 3 * REACH);
		for (int i = end - 1; i >= begin; i--) {
			boolean near = end - i <= REACH;
			if (near && this.released.startsAt(tokens, i, end)) {
				return "released";
			}
			if (near && !tokens.get(i).capital() && this.ahead.startsAt(tokens, i, end)) {
				return "later";
			}
			if (near && !tokens.get(i).capital() && this.earlier.startsAt(tokens, i, end)) {
				return "earlier";
			}
			if (this.meeting.startsAt(tokens, i, end)) {
				return near ? "met" : "met before";
			}
		}
		return "nothing";
	}

}
