package id.mitra.agreement.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The terms of an agreement by one reading, by their number from 0.
 *
 * @param further how many may follow the first
 */
record CountedTerms(LocalDate basis, AgreementTerm term, int further, boolean lastDayInclusive) {

	/** More than any text means and any calendar holds. */
	static final int ANY = 100_000;

	boolean isEndless() {
		return this.term.length().inMonths() == 0;
	}

	/** Counted from the basis, so that a month that is cut short shortens no other. */
	LocalDate end(int number) {
		long months = this.term.length().inMonths() + (long) number * this.term.renewing().length(this.term.length());
		LocalDate end = this.basis.plusMonths(months);
		return this.lastDayInclusive ? end : end.minusDays(1);
	}

	/** The last day for notice of a term that another would follow. */
	@Nullable LocalDate noticeDay(int number) {
		return (number < this.further && this.term.notice().isGiven()) ? this.term.notice().before(end(number)) : null;
	}

	/**
	 * The number of the term that holds a day, of one after all of them that of the last.
	 */
	int holding(LocalDate day) {
		int number = 0;
		while (number < this.further && end(number).isBefore(day)) {
			number++;
		}
		return number;
	}

	/** The term that can be ended yet on a day: of those before it notice was missed. */
	int reached(LocalDate on) {
		int number = holding(on);
		while (noticeDay(number) != null && Objects.requireNonNull(noticeDay(number)).isBefore(on)) {
			number++;
		}
		return number;
	}

	/** The term that a notice ends, null where no other would have followed it. */
	@Nullable Integer endedBy(LocalDate notice) {
		int number = this.term.notice().isGiven() ? reached(notice) : holding(notice);
		return (number < this.further) ? number : null;
	}

	/** The terms to one, the last cut off where it ends before its time. */
	List<TermSpan> spans(int last, @Nullable LocalDate ended) {
		List<TermSpan> spans = new ArrayList<>();
		LocalDate from = this.basis;
		for (int number = 0; number <= last && (ended == null || !from.isAfter(ended)); number++) {
			LocalDate end = end(number);
			spans.add(new TermSpan(from, (ended != null && ended.isBefore(end)) ? ended : end));
			from = end.plusDays(1);
		}
		return List.copyOf(spans);
	}

}
