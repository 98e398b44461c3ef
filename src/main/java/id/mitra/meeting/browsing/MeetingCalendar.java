package id.mitra.meeting.browsing;

import java.util.List;

/**
 * The days of a period that have meetings, in order.
 */
public record MeetingCalendar(List<CalendarDay> days) {
}
