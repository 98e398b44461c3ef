package id.mitra.record.wording;

import org.jspecify.annotations.Nullable;

/**
 * A text that was left as it was in one language while the other was changed.
 *
 * @param field which one, such as {@code notesEn}
 */
public record OlderText(@Nullable Long itemId, @Nullable Long outcomeId, String field) {
}
