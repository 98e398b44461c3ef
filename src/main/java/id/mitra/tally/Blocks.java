package id.mitra.tally;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A period taken apart into the blocks of time that tallies are kept for, as large as
 * they fit, and the days at its ends that fill none.
 */
record Blocks(List<Range> ranges) {

	/** No meeting lies outside. */
	private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

	private static final LocalDate LAST = LocalDate.of(2200, 12, 31);

	/**
	 * The blocks of a grain that begin on or after a day, and before another.
	 */
	record Range(Grain grain, LocalDate from, LocalDate before) {
	}

	/**
	 * The sizes of blocks, the largest all time; the days themselves, of which there are
	 * no tallies, at last.
	 */
	enum Grain {

		ALL("E"), YEAR("Y"), QUARTER("Q"), MONTH("M"), SIXTH("D"), DAY("-");

		private static final int SIXTH_DAYS = 5;

		private static final int SIXTHS = 6;

		private final String code;

		Grain(String code) {
			this.code = code;
		}

		LocalDate start(LocalDate day) {
			return switch (this) {
				case ALL -> day.isAfter(LAST) ? LAST.plusDays(1) : FIRST;
				case YEAR -> day.withDayOfYear(1);
				case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
				case MONTH -> day.withDayOfMonth(1);
				case SIXTH ->
					day.withDayOfMonth(1 + SIXTH_DAYS * Math.min(SIXTHS - 1, (day.getDayOfMonth() - 1) / SIXTH_DAYS));
				case DAY -> day;
			};
		}

		LocalDate next(LocalDate start) {
			return switch (this) {
				case ALL -> LAST.plusDays(1);
				case YEAR -> start.plusYears(1);
				case QUARTER -> start.plusMonths(3);
				case MONTH -> start.plusMonths(1);
				case SIXTH -> (start.getDayOfMonth() > SIXTH_DAYS * (SIXTHS - 1))
						? start.plusMonths(1).withDayOfMonth(1) : start.plusDays(SIXTH_DAYS);
				case DAY -> start.plusDays(1);
			};
		}

	}

	/**
	 * Takes a period apart.
	 * @param from its first day, or null where it has none
	 * @param to its last day, or null where it has none
	 * @param largest the grain above which blocks are not wanted
	 * @param smallest the grain below which there are only days
	 */
	static Blocks of(@Nullable LocalDate from, @Nullable LocalDate to, Grain largest, Grain smallest) {
		List<Range> ranges = new ArrayList<>();
		LocalDate first = (from != null && from.isAfter(FIRST)) ? from : FIRST;
		LocalDate last = (to != null && to.isBefore(LAST)) ? to : LAST;
		take(first, last.plusDays(1), largest, smallest, ranges);
		return new Blocks(ranges);
	}

	private static void take(LocalDate from, LocalDate before, Grain grain, Grain smallest, List<Range> ranges) {
		if (!from.isBefore(before)) {
			return;
		}
		Grain smaller = (grain.compareTo(smallest) < 0) ? Grain.values()[grain.ordinal() + 1] : Grain.DAY;
		LocalDate start = grain.start(from);
		LocalDate first = start.equals(from) ? from : grain.next(start);
		LocalDate end = grain.start(before);
		if (first.isBefore(end)) {
			ranges.add(new Range(grain, first, end));
			take(from, first, smaller, smallest, ranges);
			take(end, before, smaller, smallest, ranges);
		}
		else {
			take(from, before, smaller, smallest, ranges);
		}
	}

	/** The ranges as a database reads them, their parts apart. */
	String grains() {
		return this.ranges.stream().map((range) -> range.grain().code).collect(Collectors.joining(","));
	}

	String starts() {
		return this.ranges.stream().map((range) -> range.from().toString()).collect(Collectors.joining(","));
	}

	String ends() {
		return this.ranges.stream().map((range) -> range.before().toString()).collect(Collectors.joining(","));
	}

}
