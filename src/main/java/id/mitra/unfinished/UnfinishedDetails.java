package id.mitra.unfinished;

import java.time.Instant;
import java.util.UUID;

/**
 * A form that was not saved yet.
 *
 * @param address where it is sent to
 * @param revision how often it was kept
 */
public record UnfinishedDetails(UUID key, String address, String title, int revision, Instant keptAt) {
}
