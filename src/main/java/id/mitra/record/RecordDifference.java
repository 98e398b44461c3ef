package id.mitra.record;

import java.util.List;

import id.mitra.platform.text.WordDifference.Part;
import org.jspecify.annotations.Nullable;

/**
 * What became of a record between two states that were saved.
 */
public record RecordDifference(long from, long to, List<FieldDifference> fields) {

	/**
	 * A field that differs, by its path, with what stayed, went and came of its words.
	 */
	public record FieldDifference(String field, @Nullable String before, @Nullable String after, List<Part> words) {
	}

}
