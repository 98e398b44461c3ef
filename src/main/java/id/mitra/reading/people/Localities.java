package id.mitra.reading.people;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import id.mitra.country.City;
import id.mitra.reading.register.Gazetteer;
import id.mitra.reading.words.Phrases;
import id.mitra.reading.words.Span;
import id.mitra.reading.words.Token;
import id.mitra.reading.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Tells of which state an office is by where its holder sits: by the city or the
 * prefecture that a title names, or by what the text names around it.
 */
final class Localities {

	private static final String HOME = "ID";

	/**
	 * Parts of states that tell by themselves whose: in this register's dealings,
	 * Japan's.
	 */
	private static final Set<String> PREFECTURES = Set.of("prefektur", "prefecture");

	private static final String JAPAN = "JP";

	/** So far from a mayor or a governor stands the place that tells whose. */
	private static final int BEFORE = 20;

	private static final int AFTER = 10;

	/** So far around them another state is looked for that is the only one. */
	private static final int AROUND = 200;

	private final Phrases<String> provinces = Vocabulary.phrases("provinces");

	private final Gazetteer gazetteer;

	Localities(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	/**
	 * The state of a prefecture or a city abroad that a title names: "Wali Kota Osaka".
	 */
	@Nullable String named(List<Token> tokens, Span title) {
		for (Phrases.Match<String> region : this.gazetteer.regions().in(tokens, title.from(), title.to())) {
			return region.value();
		}
		for (Phrases.Match<City> city : this.gazetteer.cities().in(tokens, title.from(), title.to())) {
			if (tokens.get(city.from()).capital() && !HOME.equals(city.value().country())) {
				return city.value().country();
			}
		}
		return tokens.subList(title.from(), title.to()).stream().anyMatch((token) -> PREFECTURES.contains(token.word()))
				? JAPAN : null;
	}

	/**
	 * The state of a mayor or governor whose title names no place that is known: cities
	 * and provinces have them everywhere, so the nearest place that the text names tells
	 * whose. Nothing where that is one of ours.
	 * @param alone whether the title names no place at all
	 */
	@Nullable String near(List<Token> tokens, Span title, boolean alone) {
		int from = Math.max(0, title.from() - BEFORE);
		int to = Math.min(tokens.size(), title.to() + AFTER);
		String nearest = null;
		int least = Integer.MAX_VALUE;
		for (int i = from; i < to; i++) {
			String state = tokens.get(i).capital() ? place(tokens, i, to) : null;
			int far = (i < title.from()) ? title.from() - i : Math.max(0, i - title.to());
			state = (state == null) ? again(tokens, title, i, to) : state;
			if (state != null && far < least) {
				nearest = state;
				least = far;
			}
		}
		if (nearest == null && !alone) {
			return only(tokens, title);
		}
		return HOME.equals(nearest) ? null : nearest;
	}

	/** The only other state that is named far and wide. */
	private @Nullable String only(List<Token> tokens, Span title) {
		int from = Math.max(0, title.from() - AROUND);
		int to = Math.min(tokens.size(), title.to() + AROUND);
		Set<String> states = new HashSet<>();
		this.gazetteer.countries()
			.in(tokens, from, to)
			.stream()
			.filter((match) -> tokens.get(match.from()).capital() && !HOME.equals(match.value()))
			.forEach((match) -> states.add(match.value()));
		return (states.size() == 1) ? states.iterator().next() : null;
	}

	/** "Wali Kota Gunsan … di Gunsan, Korea": the place again, with its state. */
	private @Nullable String again(List<Token> tokens, Span title, int at, int limit) {
		boolean same = at >= title.to() && at + 1 < limit && tokens.get(at).is(tokens.get(title.to() - 1).word())
				&& tokens.get(at + 1).after(Token.COMMA);
		Phrases.Match<String> state = same ? this.gazetteer.countries().at(tokens, at + 1, limit) : null;
		return (state != null) ? state.value() : null;
	}

	private @Nullable String place(List<Token> tokens, int at, int limit) {
		if (this.provinces.startsAt(tokens, at, limit)) {
			return HOME;
		}
		if (PREFECTURES.contains(tokens.get(at).word())) {
			return JAPAN;
		}
		Phrases.Match<String> region = this.gazetteer.regions().at(tokens, at, limit);
		if (region != null) {
			return region.value();
		}
		Phrases.Match<City> city = this.gazetteer.cities().at(tokens, at, limit);
		return (city != null) ? city.value().country() : null;
	}

}
