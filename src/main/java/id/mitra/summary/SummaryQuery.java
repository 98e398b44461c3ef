package id.mitra.summary;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a summary counts: a period, both days included and either end open, and the
 * meetings with a partner and its parts or with partners of a country.
 */
public record SummaryQuery(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable Long partner,
		@Nullable String country) {

	public static final SummaryQuery ALL = new SummaryQuery(null, null, null, null);

	public static SummaryQuery between(@Nullable LocalDate from, @Nullable LocalDate to) {
		return new SummaryQuery(from, to, null, null);
	}

	public static SummaryQuery with(long partner) {
		return new SummaryQuery(null, null, partner, null);
	}

	public static SummaryQuery of(String country) {
		return new SummaryQuery(null, null, null, country);
	}

}
