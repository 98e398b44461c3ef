package id.mitra.logging;

import java.time.LocalDate;

/**
 * A meeting on record that another may be.
 */
public record LikeMeeting(long id, String reference, String title, LocalDate date) {
}
