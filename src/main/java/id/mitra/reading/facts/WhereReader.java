package id.mitra.reading.facts;

import java.util.List;
import java.util.Set;

import id.mitra.country.City;
import id.mitra.reading.article.Article;
import id.mitra.reading.mentions.Sentence;
import id.mitra.reading.people.Affiliation;
import id.mitra.reading.register.Gazetteer;
import id.mitra.reading.words.Phrases;
import id.mitra.reading.words.Span;
import id.mitra.reading.words.Token;
import id.mitra.reading.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Tells where a meeting was: what follows "di" or "in", from the place to the country, or
 * the city with which the article is dated.
 */
public final class WhereReader {

	private static final int LONGEST = 16;

	/** So far into an article it says where somebody went. */
	private static final int BEGINNING = 120;

	/** So far into a place stands whose house it is. */
	private static final int ROOM = 6;

	private static final String JAKARTA = "Jakarta";

	/** Small words within the names of places, or before them. */
	private static final Set<String> JOINING = Set.of("kota", "ibu", "ibukota", "pulau", "of", "the", "kantor",
			"gedung", "dan", "de", "island", "city", "town", "capital");

	private final Phrases<String> ours = Vocabulary.phrases("offices of ours");

	private final Set<String> journeys = Vocabulary.words("journeys");

	private final Set<String> offers = Vocabulary.words("offers");

	private final Set<String> venues = Vocabulary.words("venues");

	private final Phrases<String> months = Vocabulary.named("months");

	private final Phrases<String> weekdays = Vocabulary.named("weekdays");

	private final Gazetteer gazetteer;

	WhereReader(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	/**
	 * A place.
	 *
	 * @param city as the article calls it
	 * @param sure whether the article says that the meeting was there
	 */
	public record Where(@Nullable String city, @Nullable String country, Span span, boolean sure) {

		Where unsure() {
			return new Where(this.city, this.country, this.span, false);
		}

	}

	/**
	 * Where a meeting was.
	 * @param before where the meeting was that the article told of before
	 */
	@Nullable Where of(Article article, List<Sentence> telling, int trigger, @Nullable Where before) {
		Where country = null;
		for (Sentence sentence : telling) {
			int from = sentence.span().covers(trigger) ? trigger : sentence.span().from();
			Where where = in(article, sentence, from, sentence.span().to());
			where = (where == null || where.city() == null) && from > sentence.span().from()
					? better(where, in(article, sentence, sentence.span().from(), from)) : where;
			if (where != null && where.city() != null) {
				return where;
			}
			country = (country == null) ? where : country;
		}
		return (country != null) ? country : (before != null) ? before.unsure() : dateline(article);
	}

	private static @Nullable Where better(@Nullable Where one, @Nullable Where other) {
		return (one == null || (other != null && other.city() != null)) ? other : one;
	}

	@Nullable Where dateline(Article article) {
		Span span = article.published().city();
		Phrases.Match<City> city = (span != null) ? this.gazetteer.cities().at(article.tokens(), span.from(), span.to())
				: null;
		return (span != null && city != null)
				? new Where(Gazetteer.cityName(article.words(span)), city.value().country(), span, false)
				: journey(article);
	}

	/** "bertandang ke Ankara", where an article begins with that and has no date line. */
	private @Nullable Where journey(Article article) {
		List<Token> tokens = article.tokens();
		int end = Math.min(tokens.size(), BEGINNING);
		for (int i = 1; i + 1 < end; i++) {
			boolean to = tokens.get(i).is("ke") && this.journeys.contains(tokens.get(i - 1).word());
			Phrases.Match<City> city = to ? this.gazetteer.cities().at(tokens, i + 1, end) : null;
			if (city != null && tokens.get(i + 1).capital()) {
				Span span = new Span(city.from(), city.to());
				return new Where(Gazetteer.cityName(article.words(span)), city.value().country(), span, false);
			}
		}
		return null;
	}

	private @Nullable Where in(Article article, Sentence sentence, int from, int to) {
		Where found = null;
		for (int i = from; i + 1 < to; i++) {
			Token token = article.tokens().get(i);
			boolean in = (token.is("di") || token.is("in") || token.is("at")) && !token.capital();
			if (this.offers.contains(token.word()) && from > sentence.span().from()) {
				return found;
			}
			if (!in || sentence.isQuoted(i) || isTitle(sentence, i)) {
				continue;
			}
			Where where = chain(article, sentence, i + 1, to);
			if (where != null && where.city() != null) {
				return where;
			}
			found = (found == null) ? where : found;
		}
		return found;
	}

	static boolean isTitle(Sentence sentence, int token) {
		return sentence.people().stream().anyMatch((person) -> person.title() != null && person.title().covers(token));
	}

	/** "Sendai, Prefektur Miyagi, Jepang": places one within the other. */
	@Nullable Where chain(Article article, Sentence sentence, int from, int limit) {
		List<Token> tokens = article.tokens();
		Phrases.Match<String> office = office(tokens, sentence, from, limit);
		int end = from;
		while (end < Math.min(limit, from + LONGEST) && isPlace(tokens, from, end)) {
			end++;
		}
		Span city = null;
		String country = null;
		Span second = null;
		int named = from;
		for (int i = from; i < end; i++) {
			Phrases.Match<City> known = tokens.get(i).capital() ? this.gazetteer.cities().at(tokens, i, end) : null;
			if (known != null && city == null) {
				city = new Span(known.from(), known.to());
				country = known.value().country();
			}
			Phrases.Match<String> state = (i >= named && tokens.get(i).capital())
					? this.gazetteer.countries().at(tokens, i, end) : null;
			if (state != null && (known == null || city == null || !city.covers(i))) {
				country = state.value();
				second = new Span(i, state.to());
				named = state.to();
			}
		}
		if (city == null && office != null) {
			return new Where(JAKARTA, "ID", new Span(office.from(), office.to()), true);
		}
		city = (city == null) ? unknownCity(tokens, from, end, second) : city;
		Span first = (city != null) ? city : second;
		if (first == null) {
			return null;
		}
		String name = (city != null) ? Gazetteer.cityName(article.words(city)) : null;
		int last = (second != null) ? Math.max(second.to(), first.to()) : first.to();
		return new Where(name, country, new Span(first.from(), last), true);
	}

	/** "di ruang rapat lantai 8 gedung Kemnaker"; the office of a host is theirs. */
	private Phrases.@Nullable Match<String> office(List<Token> tokens, Sentence sentence, int from, int limit) {
		int at = from;
		while (at < Math.min(limit, from + ROOM) && !this.ours.startsAt(tokens, at, limit)
				&& !tokens.get(at).after(Token.BREAK) && !tokens.get(at).is("di")) {
			at++;
		}
		Phrases.Match<String> office = (at < limit) ? this.ours.at(tokens, at, limit) : null;
		boolean whose = office != null && tokens.get(office.to() - 1).word().endsWith("nya");
		boolean elsewhere = office != null && whose && office.to() < limit && tokens.get(office.to()).is("di");
		return elsewhere || (whose && isHosted(tokens, sentence, from)) ? null : office;
	}

	/** "disambut Menteri Tenaga Kerja Turki di kantornya". */
	private static boolean isHosted(List<Token> tokens, Sentence sentence, int limit) {
		return sentence.people()
			.stream()
			.filter((person) -> person.span().to() <= limit
					&& person.affiliation().is(Affiliation.AffiliationKind.PARTNER))
			.anyMatch((person) -> tokens
				.subList(Math.max(sentence.span().from(), person.span().from() - 2), person.span().from())
				.stream()
				.anyMatch((token) -> token.is("disambut") || token.is("diterima")));
	}

	private boolean isPlace(List<Token> tokens, int from, int at) {
		Token token = tokens.get(at);
		if (at > from && token.after(Token.BREAK & ~Token.STOP | Token.OPEN | Token.CLOSE)
				|| (at > from && token.after(Token.STOP) && tokens.get(at - 1).word().length() > 2)) {
			return false;
		}
		boolean joining = JOINING.contains(token.word());
		return (token.capital() || joining) && !this.weekdays.startsAt(tokens, at, tokens.size())
				&& !this.months.startsAt(tokens, at, tokens.size());
	}

	/** A place that no list knows: before its country, and no house. */
	private @Nullable Span unknownCity(List<Token> tokens, int from, int end, @Nullable Span country) {
		if (country == null || country.from() == from) {
			return null;
		}
		int begin = from;
		for (int i = from + 1; i <= country.from(); i++) {
			if (i == country.from() || tokens.get(i).after(Token.COMMA)) {
				boolean house = this.venues.contains(tokens.get(begin).word())
						|| this.gazetteer.named(tokens.get(begin));
				boolean apart = tokens.get(country.from()).after(Token.COMMA);
				if (!house && apart && tokens.get(begin).capital()) {
					return new Span(begin, i);
				}
				begin = i;
			}
		}
		return null;
	}

}
