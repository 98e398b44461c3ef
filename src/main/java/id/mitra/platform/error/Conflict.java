package id.mitra.platform.error;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A field on which two edits of one version differ: what the caller sent and what is on
 * record now.
 */
public record Conflict(String field, @Nullable Object yours, @Nullable Object theirs) {

	/**
	 * The components in which two drafts of one record type differ; of a draft that is
	 * not there all are null.
	 */
	public static <R extends Record> List<Conflict> between(@Nullable R yours, @Nullable R theirs) {
		Map<String, @Nullable Object> mine = Drafts.fields(yours);
		Map<String, @Nullable Object> others = Drafts.fields(theirs);
		return ((yours != null) ? mine : others).keySet()
			.stream()
			.map((field) -> new Conflict(field, mine.get(field), others.get(field)))
			.filter((conflict) -> !Objects.equals(conflict.yours(), conflict.theirs()))
			.toList();
	}

}
