package id.mitra.index.tally;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A period taken apart into the blocks of time that tallies are kept for, as large as
 * they fit, and the days at its ends that are left or too many.
 */
record Blocks(List<Range> ranges) {

	/** No meeting lies outside. */
	private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

	private static final LocalDate LAST = LocalDate.of(2200, 12, 31);

	/**
	 * The blocks of a grain that begin on or after a day, and before another: added, or
	 * taken away again.
	 */
	record Range(Grain grain, LocalDate from, LocalDate before, boolean added) {
	}

	/**
	 * The sizes of blocks, the largest all time; the days themselves, of which there are
	 * no tallies, at last.
	 */
	enum Grain {

		ALL("E"), YEAR("Y"), QUARTER("Q"), MONTH("M"), SIXTH("D"), DAY("-");

		/** The blocks that there are of all meetings together. */
		static final List<Grain> OF_ALL = List.of(ALL, YEAR, QUARTER, MONTH, SIXTH);

		/** The blocks that there are of a partner's meetings, or of a country's. */
		static final List<Grain> OF_PARTY = List.of(ALL, YEAR, MONTH);

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
	 * @param grains of which there are blocks, the largest first; below the smallest
	 * there are only days
	 * @param today the last day that is likely to have meetings that count
	 */
	static Blocks of(@Nullable LocalDate from, @Nullable LocalDate to, List<Grain> grains, LocalDate today) {
		List<Range> ranges = new ArrayList<>();
		LocalDate first = (from != null && from.isAfter(FIRST)) ? from : FIRST;
		LocalDate last = (to != null && to.isBefore(LAST)) ? to : LAST;
		new Cutting(grains, today, ranges).cut(first, last.plusDays(1), 0, true);
		return new Blocks(ranges);
	}

	/** The ranges of blocks that there are tallies of. */
	Blocks whole() {
		return new Blocks(this.ranges.stream().filter((range) -> range.grain() != Grain.DAY).toList());
	}

	/** The ranges of days, whose meetings have to be counted. */
	Blocks days() {
		return new Blocks(this.ranges.stream().filter((range) -> range.grain() == Grain.DAY).toList());
	}

	/**
	 * Cuts periods into blocks. Where a period holds more than half of a block it takes
	 * the whole and gives the rest back.
	 */
	private record Cutting(List<Grain> grains, LocalDate today, List<Range> ranges) {

		private void cut(LocalDate from, LocalDate before, int place, boolean added) {
			if (!from.isBefore(before)) {
				return;
			}
			Grain grain = (place < this.grains.size()) ? this.grains.get(place) : Grain.DAY;
			LocalDate start = grain.start(from);
			LocalDate first = start.equals(from) ? from : grain.next(start);
			LocalDate end = grain.start(before);
			if (first.isAfter(end)) {
				cut(from, before, place + 1, added);
				return;
			}
			if (first.isBefore(end)) {
				this.ranges.add(new Range(grain, first, end, added));
			}
			if (cost(start, from) < cost(from, first)) {
				this.ranges.add(new Range(grain, start, first, added));
				cut(start, from, place + 1, !added);
			}
			else {
				cut(from, first, place + 1, added);
			}
			LocalDate next = grain.next(end);
			if (end.isBefore(before) && cost(before, next) < cost(end, before)) {
				this.ranges.add(new Range(grain, end, next, added));
				cut(before, next, place + 1, !added);
			}
			else {
				cut(end, before, place + 1, added);
			}
		}

		private long cost(LocalDate from, LocalDate before) {
			LocalDate end = before.isAfter(this.today) ? this.today.plusDays(1) : before;
			return Math.max(0, ChronoUnit.DAYS.between(from, end));
		}

	}

	/** How often a day is in them, less how often it is taken away again. */
	int times(LocalDate day) {
		int times = 0;
		for (Range range : this.ranges) {
			if (!day.isBefore(range.from()) && day.isBefore(range.before())) {
				times += range.added() ? 1 : -1;
			}
		}
		return times;
	}

	/** The ranges as a database reads them, their parts apart. */
	String grains() {
		return this.ranges.stream().map((range) -> range.grain().code).collect(Collectors.joining(","));
	}

	String starts() {
		return this.ranges.stream().map((range) -> range.from().toString()).collect(Collectors.joining(","));
	}

	String signs() {
		return this.ranges.stream().map((range) -> range.added() ? "1" : "-1").collect(Collectors.joining(","));
	}

	String ends() {
		return this.ranges.stream().map((range) -> range.before().toString()).collect(Collectors.joining(","));
	}

}
