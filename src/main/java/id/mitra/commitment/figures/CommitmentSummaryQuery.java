package id.mitra.commitment.figures;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Which commitments figures count: by the days on which they were made, the partner with
 * its parts, the area with its children, and the unit that answers for them.
 */
public record CommitmentSummaryQuery(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable Long partner,
		@Nullable String area, @Nullable Long unit) {
}
