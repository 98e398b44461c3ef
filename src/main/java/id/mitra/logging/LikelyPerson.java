package id.mitra.logging;

import java.time.LocalDate;

import id.mitra.meeting.term.Side;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may be at a meeting, with what tells them apart from a namesake.
 *
 * @param title of the post they hold, or held at the last meeting
 * @param side on which they were last, else that of their post; null where neither is
 * known
 * @param partnerId for whom they were there, or hold a post
 * @param lastMetOn the day of the last meeting with them that the reader can see
 */
public record LikelyPerson(long id, String name, @Nullable String title, @Nullable String organisation,
		@Nullable Side side, @Nullable Long partnerId, @Nullable LocalDate lastMetOn) {
}
