package id.mitra.agreement.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import id.mitra.agreement.AgreementDetails;
import id.mitra.agreement.clock.ClockReading;
import id.mitra.agreement.clock.TermSpan;
import id.mitra.agreement.event.EventDetails;
import org.jspecify.annotations.Nullable;

/**
 * An agreement drawn over the years: a lane of terms for each reading with its day for
 * notice, what happened, the joint committee's next day, and today. Places are in per
 * cent of the width.
 *
 * @param due of the joint committee, null where it has no rhythm
 */
public record TermDrawing(List<DrawnReading> lanes, List<String> events, List<YearMark> years, @Nullable String due,
		String today) {

	private static final int MOST_YEARS = 6;

	/** In per cent: half a number on a narrow screen. */
	private static final int EDGE = 6;

	/** Further than this from today nothing is drawn. */
	private static final int REACH = 60;

	/** A reading's terms. */
	public record DrawnReading(ClockReading reading, List<DrawnTerm> terms, @Nullable String notice) {
	}

	/** A term. */
	public record DrawnTerm(String from, String width) {
	}

	/** Where a year begins, and which end of its number stands there. */
	public record YearMark(int number, String at, String anchor) {
	}

	/** From the first day that is drawn to the last. */
	private record Scale(LocalDate from, LocalDate to) {

		private double place(LocalDate day) {
			double part = (double) ChronoUnit.DAYS.between(this.from, day)
					/ ChronoUnit.DAYS.between(this.from, this.to);
			return 1 + 98 * Math.clamp(part, 0, 1);
		}

		private String at(LocalDate day) {
			return percent(place(day));
		}

		private @Nullable String maybe(@Nullable LocalDate day) {
			return (day == null) ? null : at(day);
		}

		private DrawnTerm bar(TermSpan term) {
			double begin = place(term.from());
			LocalDate end = (term.to() != null) ? term.to().plusDays(1) : this.to;
			return new DrawnTerm(percent(begin), percent(Math.max(0.4, place(end) - begin - 0.2)));
		}

		private List<YearMark> years() {
			int first = this.from.getYear() + 1;
			int number = Math.max(1, this.to.getYear() - first + 1);
			int step = (number + MOST_YEARS - 1) / MOST_YEARS;
			return IntStream.iterate(first, (year) -> year <= this.to.getYear(), (year) -> year + step)
				.mapToObj((year) -> mark(year, place(LocalDate.of(year, 1, 1))))
				.toList();
		}

		/** Near an edge the number stands beside the line, not across it. */
		private static YearMark mark(int year, double place) {
			String anchor = (place < EDGE) ? "start" : "middle";
			return new YearMark(year, percent(place), (place > 100 - EDGE) ? "end" : anchor);
		}

		private static String percent(double place) {
			return String.format(Locale.ROOT, "%.2f%%", place);
		}

	}

	/** Null where nothing has happened and nothing is counted. */
	static @Nullable TermDrawing of(AgreementDetails agreement, LocalDate today) {
		if (agreement.events().isEmpty() && agreement.readings().isEmpty()) {
			return null;
		}
		Scale scale = scale(agreement, today);
		return new TermDrawing(
				agreement.readings()
					.stream()
					.map((reading) -> new DrawnReading(reading, reading.terms().stream().map(scale::bar).toList(),
							scale.maybe(reading.noticeBy())))
					.toList(),
				agreement.events().stream().map((event) -> scale.at(event.day())).toList(), scale.years(),
				scale.maybe(agreement.committeeDueOn()), scale.at(today));
	}

	private static Scale scale(AgreementDetails agreement, LocalDate today) {
		List<LocalDate> days = Stream
			.of(agreement.events().stream().map(EventDetails::day), Stream.of(today),
					Stream.ofNullable(agreement.committeeDueOn()),
					agreement.readings()
						.stream()
						.flatMap((reading) -> reading.terms().stream())
						.flatMap((term) -> Stream.of(term.from(), Objects.requireNonNullElse(term.to(), term.from()))))
			.flatMap((some) -> some)
			.filter((day) -> Math.abs(ChronoUnit.YEARS.between(day, today)) <= REACH)
			.sorted()
			.toList();
		return new Scale(days.getFirst().minusMonths(2), days.getLast().plusMonths(4));
	}

}
