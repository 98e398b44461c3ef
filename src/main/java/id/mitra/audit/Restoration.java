package id.mitra.audit;

import java.time.DateTimeException;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Which field of a record a form is to have another value in: the one it had until the
 * change of this moment. Both are null for a form that is merely opened.
 */
public record Restoration(@Nullable String restore, @Nullable String at) {

	boolean isOf(ChangeDetails change) {
		try {
			return this.at != null && Instant.parse(this.at).equals(change.at());
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

}
