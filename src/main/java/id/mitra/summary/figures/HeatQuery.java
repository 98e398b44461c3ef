package id.mitra.summary.figures;

import java.time.LocalDate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * Which rows a heat map has: by {@code partner}, unless told, or {@code country}, in a
 * period, 1 to 10,000 of them (25 unless told).
 */
public record HeatQuery(@Nullable String by, @Nullable LocalDate from, @Nullable LocalDate to,
		@Min(1) @Max(MOST) @Nullable Integer size) {

	public static final int MOST = 10_000;

	public static HeatQuery of(@Nullable String by, SummaryQuery period, int size) {
		return new HeatQuery(by, period.from(), period.to(), size);
	}

	public String rows() {
		return (this.by == null || this.by.isBlank()) ? "partner" : this.by;
	}

	public int limit() {
		return (this.size != null) ? this.size : 25;
	}

}
