package id.mitra.platform.form;

import java.util.List;
import java.util.stream.Stream;

import id.mitra.platform.error.Conflict;
import id.mitra.platform.record.Names;
import id.mitra.platform.record.Naming;
import id.mitra.platform.record.Naming.FieldValue;
import id.mitra.platform.text.WordDifference;
import id.mitra.platform.text.WordDifference.Mark;
import id.mitra.platform.text.WordDifference.Part;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * What two people have changed differently, as {@code fragments/conflict} shows it to the
 * second.
 */
@Component
public class Conflicts {

	private final JsonMapper json;

	private final Naming naming;

	private final FieldWords words;

	Conflicts(JsonMapper json, Naming naming, FieldWords words) {
		this.json = json;
		this.naming = naming;
		this.words = words;
	}

	/**
	 * A field that both changed.
	 *
	 * @param theirs in parts that differ, where it is a long text, and else in one
	 */
	public record ConflictRow(String field, String label, String yours, List<Part> theirs) {

		/** Whether the other has emptied the field. */
		public boolean isNothing() {
			return this.theirs.stream().allMatch((part) -> part.text().isEmpty() || part.mark() == Mark.GONE);
		}

	}

	/** Each with a label and both values in words. */
	public List<ConflictRow> of(String collection, List<Conflict> conflicts) {
		Names names = this.naming.of(collection,
				conflicts.stream()
					.flatMap((one) -> Stream.of(new FieldValue(one.field(), plain(one.yours())),
							new FieldValue(one.field(), plain(one.theirs()))))
					.toList());
		return conflicts.stream().map((one) -> row(collection, one, names)).toList();
	}

	private ConflictRow row(String collection, Conflict conflict, Names names) {
		String yours = words(collection, conflict.field(), plain(conflict.yours()), names);
		String theirs = words(collection, conflict.field(), plain(conflict.theirs()), names);
		return new ConflictRow(conflict.field(), this.words.label(collection, conflict.field()), yours,
				WordDifference.isLong(yours, theirs) ? WordDifference.between(yours, theirs)
						: List.of(new Part(Mark.SAME, theirs)));
	}

	private String words(String collection, String field, @Nullable Object value, Names names) {
		String name = names.name(field, value);
		return (name != null) ? name : this.words.of(collection, field, names.told(field, value));
	}

	/** As JSON has it. */
	private @Nullable Object plain(@Nullable Object value) {
		return this.json.convertValue(value, Object.class);
	}

}
