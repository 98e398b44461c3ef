package id.mitra.reading.facts;

import java.util.ArrayList;
import java.util.List;

import id.mitra.country.City;
import id.mitra.reading.facts.WhereReader.Where;
import id.mitra.reading.mentions.Narrative;
import id.mitra.reading.register.Gazetteer;
import id.mitra.reading.weighing.Features;
import id.mitra.reading.words.DateMention;
import id.mitra.reading.words.DateReader;
import id.mitra.reading.words.Phrases;
import id.mitra.reading.words.Span;
import id.mitra.reading.words.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds with which cities a release is dated: in the line that its first sentence begins
 * with, and in those above it. People often met where a release was written.
 */
final class Datelines {

	/** So near a date stands the city that is dated. */
	private static final int BESIDE = 3;

	private final DateReader dates = new DateReader();

	private final Narrative story;

	private final Gazetteer gazetteer;

	Datelines(Narrative story, Gazetteer gazetteer) {
		this.story = story;
		this.gazetteer = gazetteer;
	}

	/**
	 * A city with which a release is dated.
	 *
	 * @param signs how
	 */
	record Dateline(Where where, List<String> signs) {
	}

	/**
	 * All of them, in the order of the text.
	 * @param first that of the first sentence, if it has one
	 */
	List<Dateline> all(@Nullable Where first) {
		List<Dateline> all = new ArrayList<>();
		if (first != null) {
			all.add(new Dateline(first, List.of("dateline")));
		}
		int begin = this.story.body().isEmpty() ? 0 : this.story.body().getFirst().span().from();
		List<Token> tokens = this.story.article().tokens();
		List<DateMention> days = this.dates.in(tokens, new Span(0, begin), null);
		for (Phrases.Match<City> city : this.gazetteer.cities().in(tokens, 0, begin)) {
			Span span = new Span(city.from(), city.to());
			boolean known = first != null && first.span().overlaps(span);
			boolean headline = this.story.headline() != null && this.story.headline().span().overlaps(span);
			if (tokens.get(city.from()).capital() && !known && !headline) {
				all.add(new Dateline(new Where(Gazetteer.cityName(this.story.article().words(span)),
						city.value().country(), span, false), signs(span, days)));
			}
		}
		return all;
	}

	private List<String> signs(Span city, List<DateMention> days) {
		List<Token> tokens = this.story.article().tokens();
		boolean dated = days.stream()
			.map(DateMention::span)
			.anyMatch((day) -> day.from() - city.to() < BESIDE && city.from() - day.to() < BESIDE
					&& tokens.subList(Math.min(day.from(), city.from()) + 1, Math.max(day.from(), city.from()) + 1)
						.stream()
						.noneMatch((token) -> token.after(Token.LINE)));
		boolean begins = tokens.get(city.from()).after(Token.LINE);
		return new Features().add("above")
			.add("above, dated", dated)
			.add("above, first", begins)
			.add("above, dated and first", dated && begins)
			.names();
	}

}
