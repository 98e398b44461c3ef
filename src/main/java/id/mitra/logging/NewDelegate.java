package id.mitra.logging;

import java.util.Objects;

import id.mitra.delegate.DelegateDraft;
import id.mitra.identity.caller.Classification;
import id.mitra.platform.field.Flat;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A delegate who comes on record with a meeting.
 *
 * @param id below zero, by which the rest of the body names them
 */
public record NewDelegate(@NotNull @Max(value = -1, message = "{error.newId}") @Nullable Long id,
		@Flat DelegateDraft delegate) {

	/** Their id, where there is one. */
	long number() {
		return Objects.requireNonNull(this.id);
	}

	/** The same, classified so unless the body says how. */
	NewDelegate within(Classification classification) {
		return (this.delegate.classification() != null) ? this
				: new NewDelegate(this.id, this.delegate.within(classification));
	}

}
