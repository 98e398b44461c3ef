package id.mitra.record;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * An item of a record as it is kept; its speakers and outcomes name it by its id.
 */
@Embeddable
record RecordItem(Long id, @Nullable String titleId, @Nullable String titleEn,
		@Column(name = "area_code") @Nullable String area, @Nullable String notesId, @Nullable String notesEn,
		boolean restricted) {
}
