package id.mitra.record.page;

import java.util.Map;
import java.util.stream.Collectors;

import id.mitra.record.RecordDetails;
import id.mitra.record.part.Authentic;
import id.mitra.record.wording.OlderText;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of the texts of a record that have fallen behind in one language.
 *
 * @param messages by what the text belongs to
 */
record OlderNotes(Map<String, String> messages) {

	static OlderNotes of(RecordDetails record) {
		boolean both = record.content().authentic() == Authentic.BOTH;
		return new OlderNotes(record.older()
			.stream()
			.collect(Collectors.toMap(OlderNotes::part,
					(text) -> both ? "record.older." + language(text) : "record.older")));
	}

	private static String part(OlderText text) {
		Long id = (text.outcomeId() != null) ? text.outcomeId() : text.itemId();
		return (id != null) ? id.toString() : text.field().replaceFirst("(Id|En)$", "");
	}

	private static Authentic language(OlderText text) {
		return text.field().endsWith("Id") ? Authentic.ID : Authentic.EN;
	}

	/**
	 * The key of what is to be said, or null where both languages are of one age.
	 * @param part {@code opening}, {@code closing}, or the id of an item or an outcome
	 */
	public @Nullable String about(@Nullable Object part) {
		return (part != null) ? this.messages.get(part.toString()) : null;
	}

}
