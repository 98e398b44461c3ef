package id.mitra.reading;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import id.mitra.reading.Reading.Press;
import id.mitra.reading.article.Article;
import id.mitra.reading.words.DateMention;
import id.mitra.reading.words.DateReader;
import id.mitra.reading.words.Phrases;
import id.mitra.reading.words.Span;
import id.mitra.reading.words.Token;
import id.mitra.reading.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Tells where and when a release appeared, and what its headline, its credits and its
 * caption are.
 */
final class PressReader {

	private static final int LONGEST = 500;

	/** No more words than a mark and a name. */
	private static final int SHORT_LINE = 5;

	private final DateReader dates = new DateReader();

	private final Phrases<String> zones = Vocabulary.named("zones");

	private final Phrases<String> captions = Vocabulary.phrases("captions");

	Press of(Article article, @Nullable LocalDate publishedOn, @Nullable String url) {
		Span stamp = article.stamp();
		LocalDate stamped = (stamp != null) ? this.dates.in(article.tokens(), stamp, null)
			.stream()
			.filter((date) -> date.day() && date.date() != null)
			.map(DateMention::date)
			.findFirst()
			.orElse(null) : null;
		LocalTime time = (stamp != null && stamped != null) ? time(article.tokens(), stamp) : null;
		String zone = (stamp != null && time != null) ? this.zones.in(article.tokens(), stamp.from(), stamp.to())
			.stream()
			.map(Phrases.Match::value)
			.findFirst()
			.orElse(null) : null;
		return new Press(words(article, article.headline()), outlet(article, url),
				(publishedOn != null) ? publishedOn : stamped, time, zone, article.indonesian() ? "id" : "en",
				words(article, article.credit()), caption(article), photoCredit(article));
	}

	/** A time of the day in a line: 17:55, 06.56. */
	private static @Nullable LocalTime time(List<Token> tokens, Span line) {
		for (int i = line.from(); i + 1 < line.to(); i++) {
			Token hour = tokens.get(i);
			Token minute = tokens.get(i + 1);
			boolean joined = minute.after(Token.COLON | Token.STOP) && !minute.after(Token.SPACE);
			if (joined && hour.number() && minute.number() && minute.word().length() == 2) {
				int hours = DateReader.number(hour);
				int minutes = DateReader.number(minute);
				if (hours >= 0 && hours < 24 && minutes >= 0 && minutes < 60) {
					return LocalTime.of(hours, minutes);
				}
			}
		}
		return null;
	}

	private static @Nullable String outlet(Article article, @Nullable String url) {
		String named = article.published().outlet();
		if (named != null || url == null) {
			return (named != null) ? shortened(named) : null;
		}
		try {
			String host = URI.create(url.strip()).getHost();
			return (host != null) ? host.replaceFirst("^(www|m|amp)\\.", "") : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	/** The caption without the mark of whose picture it is. */
	private @Nullable String caption(Article article) {
		Span caption = article.caption();
		return (caption != null) ? words(article, new Span(caption.from(), mark(article, caption))) : null;
	}

	/** Whose the picture is: what follows its mark, else the mark itself (istimewa). */
	private @Nullable String photoCredit(Article article) {
		Span caption = article.caption();
		if (caption == null) {
			return null;
		}
		int from = mark(article, caption);
		Phrases.Match<String> mark = this.captions.at(article.tokens(), from, caption.to());
		while (mark != null && mark.to() < caption.to()) {
			from = mark.to();
			mark = this.captions.at(article.tokens(), from, caption.to());
		}
		return words(article, new Span(from, caption.to()));
	}

	/**
	 * Where the mark of whose picture it is begins, or the caption's end where it has
	 * none: in brackets, after a slash, in a last short sentence, or as the whole line.
	 */
	private int mark(Article article, Span caption) {
		List<Token> tokens = article.tokens();
		for (int i = caption.from(); i < caption.to(); i++) {
			Token token = tokens.get(i);
			boolean whole = i == caption.from() && caption.to() - i <= SHORT_LINE;
			boolean last = i > caption.from() && caption.to() - i < SHORT_LINE && token.after(Token.STOP | Token.DASH);
			boolean apart = i > caption.from() && token.after(Token.OPEN | Token.SLASH);
			if ((whole || last || apart) && this.captions.startsAt(tokens, i, caption.to())) {
				return i;
			}
		}
		return caption.to();
	}

	private static @Nullable String words(Article article, @Nullable Span span) {
		return (span != null && !span.isEmpty()) ? shortened(article.words(span)) : null;
	}

	private static String shortened(String words) {
		return (words.length() > LONGEST) ? words.substring(0, LONGEST) : words;
	}

}
