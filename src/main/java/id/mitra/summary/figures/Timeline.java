package id.mitra.summary.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A period cut into months where it is no longer than two years, quarters up to twelve
 * years, years beyond; those without a meeting are not left out.
 */
public record Timeline(BarUnit unit, List<BarSpan> spans) {

	private static final int MOST_MONTHS = 24;

	private static final int MOST_QUARTERS = 48;

	private static final int MOST_YEARS = 60;

	/**
	 * What a period is cut into.
	 */
	public enum BarUnit {

		MONTH(1), QUARTER(3), YEAR(12);

		private final int months;

		BarUnit(int months) {
			this.months = months;
		}

	}

	/**
	 * A month, quarter or year, as far as it lies in the period.
	 */
	record BarSpan(LocalDate from, LocalDate to) {
	}

	/**
	 * @param months in which there were meetings: an open end of the period is where they
	 * begin, or today
	 */
	static Timeline of(SummaryQuery query, LocalDate today, Collection<YearMonth> months) {
		YearMonth first = months.stream().min(YearMonth::compareTo).orElse(YearMonth.from(today));
		YearMonth last = months.stream().max(YearMonth::compareTo).orElse(YearMonth.from(today));
		LocalDate from = (query.from() != null) ? query.from() : first.atDay(1);
		LocalDate to = (query.to() != null) ? query.to() : latest(today, last.atEndOfMonth(), months.isEmpty());
		BarUnit unit = unit(ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to)) + 1);
		if (unit == BarUnit.YEAR) {
			LocalDate earliest = latest(first.atDay(1), to.withDayOfYear(1).minusYears(MOST_YEARS - 1L), false);
			from = latest(from, earliest, false);
		}
		return new Timeline(unit, spans(unit, from, to));
	}

	private static LocalDate latest(LocalDate one, LocalDate other, boolean first) {
		return (first || one.isAfter(other)) ? one : other;
	}

	private static BarUnit unit(long months) {
		return (months <= MOST_MONTHS) ? BarUnit.MONTH
				: (months <= MOST_QUARTERS * 3L) ? BarUnit.QUARTER : BarUnit.YEAR;
	}

	private static List<BarSpan> spans(BarUnit unit, LocalDate from, LocalDate to) {
		List<BarSpan> spans = new ArrayList<>();
		LocalDate start = from.withDayOfMonth(1).minusMonths((from.getMonthValue() - 1) % unit.months);
		while (!start.isAfter(to)) {
			LocalDate end = start.plusMonths(unit.months).minusDays(1);
			spans.add(new BarSpan(start.isBefore(from) ? from : start, end.isAfter(to) ? to : end));
			start = end.plusDays(1);
		}
		return spans;
	}

	/** How many of the meetings fall into each. */
	public List<Bar> bars(@Nullable Map<YearMonth, Integer> meetings) {
		Map<YearMonth, Integer> months = (meetings != null) ? meetings : Map.of();
		return this.spans.stream()
			.map((span) -> new Bar(span.from(), span.to(), this.unit, sum(span, months)))
			.toList();
	}

	/**
	 * Up to how many meetings a chart of bars reaches: 2, 4 or 10 times a power of ten,
	 * of which the half is a whole number, too.
	 */
	public static int top(List<Bar> bars) {
		int most = bars.stream().mapToInt(Bar::meetings).max().orElse(0);
		int power = 1;
		while (most > 10 * power) {
			power *= 10;
		}
		return power * ((most <= 2 * power) ? 2 : (most <= 4 * power) ? 4 : 10);
	}

	private static int sum(BarSpan span, Map<YearMonth, Integer> meetings) {
		int sum = 0;
		YearMonth end = YearMonth.from(span.to());
		for (YearMonth month = YearMonth.from(span.from()); !month.isAfter(end); month = month.plusMonths(1)) {
			sum += meetings.getOrDefault(month, 0);
		}
		return sum;
	}

	/**
	 * The meetings of a month, quarter or year, as far as it lies in the period.
	 */
	public record Bar(LocalDate from, LocalDate to, BarUnit unit, int meetings) {

		public String month() {
			return YearMonth.from(this.from).toString();
		}

		public String quarter() {
			return String.valueOf((this.from.getMonthValue() + 2) / 3);
		}

		public String year() {
			return String.valueOf(this.from.getYear());
		}
	}

}
