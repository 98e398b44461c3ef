package id.mitra.unfinished;

import java.time.Instant;
import java.util.UUID;

/**
 * A form that was not saved yet, as far as its own tab knows.
 *
 * @param address where it is sent to
 * @param revision how often it was kept
 * @param finished whether it was saved or thrown away meanwhile
 */
public record UnfinishedDetails(UUID key, String address, String title, int revision, Instant keptAt,
		boolean finished) {
}
