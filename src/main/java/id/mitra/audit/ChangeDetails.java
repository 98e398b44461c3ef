package id.mitra.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.mitra.platform.record.Change;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a record: when, by whom, and what it made of which field.
 */
public record ChangeDetails(Instant at, Author by, Change change, List<FieldChange> fields) {

	/**
	 * Who did it; {@code mitra} is the register itself.
	 */
	public record Author(String username, String displayName) {
	}

	/**
	 * A field's value until then and from then on, as the record has it in JSON. Where it
	 * is an id, the name of what it is the id of stands beside it.
	 */
	public record FieldChange(String field, @Nullable Object before, @Nullable Object after,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String beforeName,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String afterName) {

		/** Whether the one is something else than the other, and not only nothing. */
		boolean tells() {
			return !Objects.equals(this.before, this.after) && !(isNothing(this.before) && isNothing(this.after));
		}

		/** Whether there was something in it until then. */
		public boolean hadValue() {
			return !isNothing(this.before);
		}

		private static boolean isNothing(@Nullable Object value) {
			return value == null || value.equals("") || (value instanceof Collection<?> list && list.isEmpty());
		}

	}

}
