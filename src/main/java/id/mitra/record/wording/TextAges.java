package id.mitra.record.wording;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.mitra.record.part.Authentic;
import id.mitra.record.part.RecordDraft;
import org.jspecify.annotations.Nullable;

/**
 * How old the texts of a record are in each language, and which has fallen behind the
 * other. What one writer changes within an hour is of one age, as both languages are
 * typed one after the other.
 */
public final class TextAges {

	private static final Duration SITTING = Duration.ofHours(1);

	private final Map<String, RecordWording> wordings;

	public TextAges(List<RecordWording> wordings) {
		this.wordings = wordings.stream()
			.collect(Collectors.toMap((one) -> key(one.part(), one.language()), Function.identity()));
	}

	/**
	 * A text that is now of this age in a language.
	 */
	record ChangedText(String part, Authentic language) {
	}

	/**
	 * Those that are there in both languages, and older in one that is not the only
	 * authentic one.
	 */
	public List<OlderText> older(RecordDraft record) {
		return RecordText.of(record)
			.stream()
			.filter(RecordText::inBoth)
			.flatMap((text) -> Stream.of(Authentic.ID, Authentic.EN)
				.filter((language) -> language != record.authentic() && isBehind(text, language))
				.map((language) -> new OlderText(text.itemId(), text.outcomeId(),
						text.field() + ((language == Authentic.ID) ? "Id" : "En"))))
			.toList();
	}

	/**
	 * What is of a new age once a record is saved: what was changed, and the text that a
	 * translation has caught up with, so that the two are of one age again.
	 */
	List<ChangedText> changed(RecordDraft before, RecordDraft now) {
		Map<String, RecordText> were = RecordText.of(before)
			.stream()
			.collect(Collectors.toMap(RecordText::part, Function.identity()));
		List<ChangedText> changed = new ArrayList<>();
		for (RecordText text : RecordText.of(now)) {
			RecordText was = were.get(text.part());
			for (Authentic language : List.of(Authentic.ID, Authentic.EN)) {
				Authentic other = other(language);
				boolean caughtUp = text.inBoth() && isChanged(was, text, other) && other != now.authentic()
						&& (before(was, other) == null || isBehind(text, other));
				if (isChanged(was, text, language) || caughtUp) {
					changed.add(new ChangedText(text.part(), language));
				}
			}
		}
		return changed;
	}

	private static boolean isChanged(@Nullable RecordText was, RecordText text, Authentic language) {
		return !Objects.equals(before(was, language), text.in(language));
	}

	private static @Nullable String before(@Nullable RecordText was, Authentic language) {
		return (was != null) ? was.in(language) : null;
	}

	private boolean isBehind(RecordText text, Authentic language) {
		RecordWording own = this.wordings.get(key(text.part(), language));
		RecordWording other = this.wordings.get(key(text.part(), other(language)));
		if (own == null || other == null) {
			return other != null;
		}
		Duration lead = Duration.between(own.changedAt(), other.changedAt());
		boolean oneSitting = own.changedBy().equals(other.changedBy()) && lead.compareTo(SITTING) < 0;
		return lead.isPositive() && !oneSitting;
	}

	private static Authentic other(Authentic language) {
		return (language == Authentic.ID) ? Authentic.EN : Authentic.ID;
	}

	private static String key(String part, Authentic language) {
		return part + language;
	}

}
