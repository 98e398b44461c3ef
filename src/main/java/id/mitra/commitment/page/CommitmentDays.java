package id.mitra.commitment.page;

import java.time.DateTimeException;
import java.time.LocalDate;

import id.mitra.commitment.term.Due;
import id.mitra.commitment.term.DueReader;
import id.mitra.platform.text.TypedDay;
import org.jspecify.annotations.Nullable;

/**
 * By when something is promised, as people say it, and since when.
 *
 * @param dueKept the due day on record that the form was opened with
 * @param metOn the day of the meeting at which it was promised, if at one
 */
record CommitmentDays(@Nullable String dueOn, @Nullable String dueKept, @Nullable String madeOn,
		@Nullable String metOn) {

	static final CommitmentDays UNTOLD = new CommitmentDays(null, null, null, null);

	static CommitmentDays at(LocalDate meeting) {
		return new CommitmentDays(null, null, null, meeting.toString());
	}

	/**
	 * The days of one on record.
	 * @param words its due day in words that are read as nothing else
	 */
	static CommitmentDays of(Due due, String words, @Nullable LocalDate madeOn) {
		return new CommitmentDays(words, text(due.dueOn()), text(madeOn), null);
	}

	/**
	 * By when: the next such day after that on which it is promised. Whoever writes the
	 * period in which the day on record lies leaves it as it is.
	 * @return null where it can't be read
	 */
	@Nullable Due read(LocalDate today) {
		if (this.dueOn == null || this.dueOn.isBlank()) {
			return Due.NEVER;
		}
		LocalDate made = day(this.madeOn);
		LocalDate met = day(this.metOn);
		LocalDate base = (made != null) ? made : (met != null) ? met : today;
		LocalDate kept = day(this.dueKept);
		return DueReader.read(this.dueOn, base)
			.map((due) -> (kept != null && due.precision().lastDay(kept).equals(due.lastDay()))
					? new Due(kept, due.precision()) : due)
			.orElse(null);
	}

	private static @Nullable String text(@Nullable LocalDate day) {
		return (day != null) ? day.toString() : null;
	}

	private static @Nullable LocalDate day(@Nullable String typed) {
		try {
			return (typed != null) ? TypedDay.parse(typed) : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
