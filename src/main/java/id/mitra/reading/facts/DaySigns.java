package id.mitra.reading.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import id.mitra.country.City;
import id.mitra.reading.facts.DayMentions.NamedDay;
import id.mitra.reading.mentions.Narrative;
import id.mitra.reading.mentions.Sentence;
import id.mitra.reading.register.Gazetteer;
import id.mitra.reading.weighing.Features;
import id.mitra.reading.words.DateMention;
import id.mitra.reading.words.Phrases;
import id.mitra.reading.words.Token;
import id.mitra.reading.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Tells what speaks for and against that a meeting was on a day where a release names it,
 * whichever meeting.
 */
final class DaySigns {

	/** So far before a date stands what it belongs to. */
	private static final int REACH = 12;

	/** In days. What a release reports was so long ago at most, or nearly. */
	private static final int RECENT = 31;

	private static final String HOME = "ID";

	private final Phrases<String> meeting = Vocabulary.phrases("strong", "weak", "again", "margins");

	private final Phrases<String> released = Vocabulary.phrases("released");

	private final Phrases<String> before = Vocabulary.phrases("before");

	private final Phrases<String> done = Vocabulary.phrases("done");

	private final Phrases<String> ahead = Vocabulary.phrases("ahead");

	private final Phrases<String> said = Vocabulary.phrases("said");

	private final Phrases<String> local = Vocabulary.phrases("local time");

	private final Set<String> leading = Vocabulary.words("before days");

	private final Phrases<String> offices = Vocabulary.phrases("offices of ours");

	private final Set<String> venues = Vocabulary.words("venues");

	private final Narrative story;

	private final Gazetteer gazetteer;

	private final Map<LocalDate, Integer> counts = new HashMap<>();

	private final TreeSet<LocalDate> recent = new TreeSet<>();

	DaySigns(Narrative story, Gazetteer gazetteer, List<NamedDay> named) {
		this.story = story;
		this.gazetteer = gazetteer;
		named.stream().filter((date) -> date.mention().day()).forEach((date) -> {
			this.counts.merge(date.date(), 1, Integer::sum);
			if (isRecent(date.date())) {
				this.recent.add(date.date());
			}
		});
	}

	private boolean isRecent(LocalDate day) {
		LocalDate published = this.story.published();
		return published != null && day.isAfter(published.minusDays(RECENT)) && !day.isAfter(published);
	}

	List<String> of(NamedDay date) {
		Features features = new Features();
		date.signs().forEach(features::add);
		List<Token> tokens = this.story.article().tokens();
		DateMention mention = date.mention();
		Sentence sentence = date.sentence();
		String age = age(date, this.story.published());
		String left = left(tokens, sentence, mention);
		features.add(age).add(left).add(left + " " + age);
		String word = (mention.span().from() > sentence.span().from()) ? tokens.get(mention.span().from() - 1).word()
				: "";
		features.add("after “" + word + "”", this.leading.contains(word));
		features.add("quoted", sentence.isQuoted(mention.span().from()));
		features.add("month", !mention.day());
		features.add("weekday alone", date.weekday());
		features.add("year", mention.year());
		int number = mention.span().from();
		while (number < mention.span().to() - 1 && !tokens.get(number).number()) {
			number++;
		}
		features.add("in brackets", tokens.get(number).after(Token.OPEN));
		features.add("with weekday", number > mention.span().from() && !date.weekday());
		int from = Math.max(sentence.span().from(), mention.span().from() - 5);
		boolean place = false;
		for (int i = from; i < mention.span().from(); i++) {
			place |= tokens.get(i).capital() && (this.gazetteer.cities().startsAt(tokens, i, mention.span().from())
					|| this.gazetteer.countries().startsAt(tokens, i, mention.span().from()));
		}
		features.add("after a place", place).add("after a place " + left, place);
		where(tokens, sentence, mention).forEach((where) -> features.add(where).add(where + " " + left));
		int to = Math.min(sentence.span().to(), mention.span().to() + 4);
		boolean local = this.local.anyIn(tokens, mention.span().to(), to);
		features.add("local time", local).add("local time " + left, local);
		features.add("planned", this.ahead.anyIn(tokens, mention.span().to(), Math.min(to, mention.span().to() + 3)));
		boolean said = this.said.anyIn(tokens, sentence.span().from(), mention.span().from());
		features.add("said", said).add("said " + left, said);
		features.add("ends", sentence.span().to() - mention.span().to() <= 3);
		if (mention.day()) {
			features.add("times", this.counts.getOrDefault(date.date(), 0), 1, 2);
			features.add("days", this.counts.size(), 1, 2, 4);
			features.add("only " + age, this.counts.size() == 1);
			String order = order(date.date());
			features.add(order).add(order + " " + left);
		}
		return features.names();
	}

	/** In whose house, in which state: a statement that says so was made there. */
	private List<String> where(List<Token> tokens, Sentence sentence, DateMention mention) {
		int end = mention.span().from();
		boolean house = false;
		boolean abroad = false;
		for (int i = Math.max(sentence.span().from(), end - REACH); i < end; i++) {
			Phrases.Match<City> city = tokens.get(i).capital() ? this.gazetteer.cities().at(tokens, i, end) : null;
			house |= this.offices.startsAt(tokens, i, end) || this.venues.contains(tokens.get(i).word());
			abroad |= city != null && !HOME.equals(city.value().country());
		}
		return new Features().add("in a house", house).add("abroad", abroad).names();
	}

	/**
	 * Of several recent days a meeting was on the first, and the last is when it was told
	 * of.
	 */
	private String order(LocalDate day) {
		return !this.recent.contains(day) ? "not recent"
				: (this.recent.size() == 1) ? "alone recent" : day.equals(this.recent.first()) ? "first recent"
						: day.equals(this.recent.last()) ? "last recent" : "between recent";
	}

	private static String age(NamedDay date, @Nullable LocalDate published) {
		if (published == null) {
			return "age unknown";
		}
		if (!date.mention().day()) {
			return "month " + (date.date().isBefore(published.minusDays(62)) ? "long ago" : "near");
		}
		long days = ChronoUnit.DAYS.between(date.date(), published);
		return (days < -2) ? "to come"
				: (days < 0) ? "tomorrow"
						: (days == 0) ? "that day"
								: (days == 1) ? "a day ago" : (days <= 3) ? "days ago" : (days <= 10) ? "a week ago"
										: (days <= 31) ? "a month ago" : (days <= 90) ? "months ago" : "long ago";
	}

	/** "diterima" is said of releases, and of guests. */
	private boolean isReleased(List<Token> tokens, Sentence sentence, int at, int end) {
		boolean joint = at > 0 && tokens.get(at - 1).is("joint");
		boolean guest = tokens.get(at).is("diterima")
				&& !this.released.anyIn(tokens, Math.max(sentence.span().from(), at - REACH / 2), at);
		return !joint && !guest && this.released.startsAt(tokens, at, end);
	}

	/** The nearest word before a date decides what it is about. */
	private String left(List<Token> tokens, Sentence sentence, DateMention date) {
		int end = date.span().from();
		int begin = Math.max(sentence.span().from(), end - 3 * REACH);
		for (int i = end - 1; i >= begin; i--) {
			if (sentence.isQuoted(i) && !sentence.isQuoted(end)) {
				continue;
			}
			boolean near = end - i <= REACH;
			boolean small = !tokens.get(i).capital();
			if (near && isReleased(tokens, sentence, i, end)) {
				return "released";
			}
			if (near && small && this.before.startsAt(tokens, i, end)) {
				return "earlier";
			}
			if (near && small && this.ahead.startsAt(tokens, i, end)) {
				return "later";
			}
			if (near && small && this.done.startsAt(tokens, i, end)) {
				return "done";
			}
			if (near && this.said.startsAt(tokens, i, end)) {
				return "told";
			}
			if (this.meeting.startsAt(tokens, i, end)) {
				return "met";
			}
		}
		return "nothing";
	}

}
