package id.mitra.profile;

import java.time.Instant;
import java.util.List;

import id.mitra.audit.ChangeDetails.Author;
import id.mitra.platform.record.Change;
import id.mitra.platform.text.WordDifference.Part;

/**
 * A change as a page shows it: each field by its name, and what became of its words.
 */
record ChangeRow(Instant at, Author by, Change change, List<Field> fields) {

	/**
	 * A field of it.
	 */
	record Field(String label, List<Part> parts) {
	}

}
