package id.mitra.merging;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Two records that are of two, however alike they look.
 */
public record DismissalDraft(@NotNull @Nullable Long one, @NotNull @Nullable Long other) {
}
