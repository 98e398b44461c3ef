package id.mitra.agreement;

import java.time.LocalDate;

import id.mitra.agreement.clock.AgreementTerm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A term that is to be counted before it is on record.
 *
 * @param agreementId whose events count, where it is on record
 * @param from its first day, where no event says so
 * @param on the day as of which it is counted: today unless told, or its first day where
 * that is later
 */
public record TermQuestion(@NotNull @Valid @Nullable AgreementTerm term, @Nullable Long agreementId,
		@Nullable LocalDate from, @Nullable LocalDate on) {
}
