package id.mitra.summary.overview;

import java.time.LocalDate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * Of which period the outcomes are, and how many there are at most: 1 to 100, of the
 * meetings that are planned as well; 5 unless told.
 */
public record OutlookQuery(@Nullable LocalDate from, @Nullable LocalDate to, @Min(1) @Max(100) @Nullable Integer size) {
}
