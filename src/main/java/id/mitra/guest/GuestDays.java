package id.mitra.guest;

import java.time.LocalDate;

import id.mitra.meeting.MeetingDetails;
import id.mitra.platform.record.Today;

import org.springframework.stereotype.Component;

/**
 * On which days there may be anybody to enter themselves: while a meeting is ahead, and
 * until the day after it was held.
 */
@Component
class GuestDays {

	private final Today today;

	GuestDays(Today today) {
		this.today = today;
	}

	boolean admit(MeetingDetails meeting) {
		LocalDate day = meeting.schedule().date();
		return switch (meeting.nature().status()) {
			case PLANNED -> true;
			case HELD -> !day.isBefore(this.today.date().minusDays(1));
			case POSTPONED, CANCELLED -> false;
		};
	}

}
