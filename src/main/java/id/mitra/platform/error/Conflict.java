package id.mitra.platform.error;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

/**
 * A field on which two edits of one version differ: what the caller sent and what is on
 * record now.
 */
public record Conflict(String field, @Nullable Object yours, @Nullable Object theirs) {

	/**
	 * The components in which two drafts of one record type differ.
	 */
	public static <R extends Record> List<Conflict> between(R yours, R theirs) {
		List<Conflict> conflicts = new ArrayList<>();
		for (RecordComponent component : yours.getClass().getRecordComponents()) {
			Object mine = read(component, yours);
			Object other = read(component, theirs);
			if (!Objects.equals(mine, other)) {
				conflicts.add(new Conflict(component.getName(), mine, other));
			}
		}
		return conflicts;
	}

	/**
	 * The same with both values as a reader takes them.
	 */
	public Conflict inWords(BiFunction<String, Object, Object> words) {
		return new Conflict(this.field, (this.yours != null) ? words.apply(this.field, this.yours) : null,
				(this.theirs != null) ? words.apply(this.field, this.theirs) : null);
	}

	private static @Nullable Object read(RecordComponent component, Record draft) {
		try {
			component.getAccessor().setAccessible(true);
			return component.getAccessor().invoke(draft);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
