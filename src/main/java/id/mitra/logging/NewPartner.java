package id.mitra.logging;

import java.util.Objects;

import id.mitra.identity.caller.Classification;
import id.mitra.partner.PartnerDraft;
import id.mitra.platform.field.Flat;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A partner that comes on record with a meeting.
 *
 * @param id below zero, by which the rest of the body names it
 */
public record NewPartner(@NotNull @Max(value = -1, message = "{error.newId}") @Nullable Long id,
		@Flat PartnerDraft partner) {

	/** Its id, where there is one. */
	long number() {
		return Objects.requireNonNull(this.id);
	}

	/** The same, classified so unless the body says how. */
	NewPartner within(Classification classification) {
		return (this.partner.classification() != null) ? this
				: new NewPartner(this.id, this.partner.within(classification));
	}

}
