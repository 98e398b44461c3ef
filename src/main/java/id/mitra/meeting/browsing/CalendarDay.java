package id.mitra.meeting.browsing;

import java.time.LocalDate;
import java.util.List;

import id.mitra.meeting.MeetingRow;

/**
 * A day that has meetings: the first five of them, and how many there are.
 *
 * @param exact whether there are just so many; else there are at least so many
 */
public record CalendarDay(LocalDate date, List<MeetingRow> meetings, int count, boolean exact) {
}
