package id.mitra.agreement.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What the ministry needs to have notice arrive in time.
 *
 * @param leadDays so many days a note takes on its way
 * @param decideMonths so many months before it is sent it must be decided
 * @param holidays the days on which nobody works, beside Saturdays and Sundays
 */
public record NoticeCalendar(int leadDays, int decideMonths, Set<LocalDate> holidays) {

	/** The last working day on which a note can leave to be in time. */
	LocalDate safe(LocalDate noticeBy, @Nullable CountedTo countedTo) {
		LocalDate day = (countedTo == CountedTo.DISPATCH) ? noticeBy : noticeBy.minusDays(this.leadDays);
		while (isFree(day)) {
			day = day.minusDays(1);
		}
		return day;
	}

	/** A working day, so many working days after another. */
	public LocalDate afterWorkingDays(LocalDate day, int days) {
		LocalDate reached = day;
		for (int left = days; left > 0; left--) {
			reached = reached.plusDays(1);
			while (isFree(reached)) {
				reached = reached.plusDays(1);
			}
		}
		return reached;
	}

	private boolean isFree(LocalDate day) {
		return day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue() || this.holidays.contains(day);
	}

}
