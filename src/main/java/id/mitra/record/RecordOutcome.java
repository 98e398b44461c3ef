package id.mitra.record;

import id.mitra.record.part.OutcomeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What came of an item, as it is kept.
 */
@Embeddable
record RecordOutcome(Long id, Long itemId, @Enumerated(EnumType.STRING) OutcomeType type, @Nullable String textId,
		@Nullable String textEn, @Nullable Long commitmentId) {
}
