package id.mitra.profile;

import java.time.Instant;
import java.util.List;

import id.mitra.audit.ChangeDetails.Author;
import id.mitra.platform.record.Change;
import id.mitra.platform.text.WordDifference.Part;
import org.jspecify.annotations.Nullable;

/**
 * A change as a page shows it: each field by its name, and what became of its words.
 */
record ChangeRow(Instant at, Author by, Change change, List<Field> fields) {

	/**
	 * A field of it.
	 *
	 * @param restoreUrl of the record's form with what the field had until then; null
	 * where the reader may not write, or the form has no such field
	 */
	record Field(String label, List<Part> parts, @Nullable String restoreUrl) {
	}

}
