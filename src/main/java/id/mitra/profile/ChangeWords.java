package id.mitra.profile;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.mitra.audit.ChangeDetails;
import id.mitra.audit.ChangeDetails.FieldChange;
import id.mitra.audit.Restoring;
import id.mitra.platform.form.FieldWords;
import id.mitra.platform.text.Markdown;
import id.mitra.platform.text.WordDifference;
import id.mitra.platform.text.WordDifference.Mark;
import id.mitra.platform.text.WordDifference.Part;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Changes in the reader's words.
 */
@Component
class ChangeWords {

	private static final Set<String> MARKDOWN = Set.of("summary", "outcome");

	private final FieldWords words;

	private final Restoring restoring;

	private final Markdown markdown;

	ChangeWords(FieldWords words, Restoring restoring, Markdown markdown) {
		this.words = words;
		this.restoring = restoring;
		this.markdown = markdown;
	}

	/**
	 * Changes of a record in words.
	 * @param form the address of the record's form
	 */
	List<ChangeRow> of(String collection, String form, List<ChangeDetails> changes) {
		return changes.stream()
			.map((change) -> new ChangeRow(change.at(), change.by(), change.change(),
					change.fields().stream().map((field) -> field(collection, form, change, field)).toList()))
			.toList();
	}

	private ChangeRow.Field field(String collection, String form, ChangeDetails change, FieldChange field) {
		String before = words(collection, field.field(), field.before(), field.beforeName());
		String after = words(collection, field.field(), field.after(), field.afterName());
		if (MARKDOWN.contains(field.field()) && !plain(before).equals(plain(after))) {
			before = plain(before);
			after = plain(after);
		}
		String restoreUrl = this.restoring.offers(collection, change.change(), field)
				? form + "?restore=" + field.field() + "&at=" + change.at() : null;
		return new ChangeRow.Field(this.words.label(collection, field.field()), parts(before, after), restoreUrl);
	}

	private String words(String collection, String field, @Nullable Object value, @Nullable String name) {
		return (name != null) ? name : this.words.of(collection, field, value);
	}

	/** Line by line without its marks, which nobody reads. */
	private String plain(String markdown) {
		return markdown.lines().map(this.markdown::plain).collect(Collectors.joining("\n"));
	}

	private static List<Part> parts(String before, String after) {
		if (WordDifference.isLong(before, after)) {
			return WordDifference.between(before, after);
		}
		return Stream.of(new Part(Mark.GONE, before), new Part(Mark.NEW, after))
			.filter((part) -> !part.text().isEmpty())
			.toList();
	}

}
