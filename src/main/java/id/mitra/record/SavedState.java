package id.mitra.record;

import java.time.Instant;

/**
 * A state in which a record was saved.
 */
public record SavedState(long id, int edition, RecordStage state, Instant savedAt, String savedBy) {
}
