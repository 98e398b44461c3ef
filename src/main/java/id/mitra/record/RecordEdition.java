package id.mitra.record;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An edition of a record, agreed or in the making.
 *
 * @param reason why there is one after an agreed one
 */
public record RecordEdition(int edition, RecordStage state, @Nullable Instant agreedAt, @Nullable String agreedBy,
		@Nullable String hash, @Nullable String reason) {
}
