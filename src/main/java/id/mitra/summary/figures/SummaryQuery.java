package id.mitra.summary.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

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

	/**
	 * The period of equal length before this one, which ends today where its end is open.
	 * One of whole months, from whatever day to the day before, is preceded by as many
	 * months, any other by as many days.
	 * @return null for a period without a beginning
	 */
	public @Nullable SummaryQuery before(LocalDate today) {
		LocalDate last = (this.to != null) ? this.to : today;
		if (this.from == null || last.isBefore(this.from)) {
			return null;
		}
		LocalDate end = last.plusDays(1);
		long months = ChronoUnit.MONTHS.between(this.from, end);
		boolean whole = this.from.plusMonths(months).equals(end);
		LocalDate start = whole ? this.from.minusMonths(months)
				: this.from.minusDays(ChronoUnit.DAYS.between(this.from, end));
		return (start.getYear() > 0) ? new SummaryQuery(start, this.from.minusDays(1), this.partner, this.country)
				: null;
	}

}
