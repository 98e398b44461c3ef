package id.mitra.agreement.clock;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One way in which an agreement's text can be read, and what follows from it on a day.
 *
 * @param reading what it takes the text to say where that is open
 * @param terms until the one that it can be ended with at the soonest
 * @param endsOn the last day of that term
 * @param noticeBy the last day for notice, null where nothing follows or no length is
 * said
 */
public record ClockReading(ReadingKind reading, List<TermSpan> terms, AgreementStage stage, @Nullable LocalDate endsOn,
		@Nullable LocalDate noticeBy) {

	static final Comparator<ClockReading> ORDER = Comparator
		.comparing(ClockReading::endsOn, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing(ClockReading::noticeBy, Comparator.nullsFirst(Comparator.naturalOrder()))
		.thenComparing(ClockReading::stage);

	/** Whether another says the same of stage, end and notice. */
	boolean agreesWith(ClockReading other) {
		return ORDER.compare(this, other) == 0;
	}

	ClockReading as(ReadingKind reading) {
		return new ClockReading(reading, this.terms, this.stage, this.endsOn, this.noticeBy);
	}

}
