package id.mitra.summary.figures;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How many meetings were held, and when the last of them was.
 */
public record HeldMeetings(int meetings, @Nullable LocalDate lastMeetingOn) {
}
