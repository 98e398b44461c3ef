package id.mitra.record;

import id.mitra.platform.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Why an agreed record is to be changed.
 */
public record AmendmentDraft(@NotBlank @Size(max = 20_000) @PlainText(multiline = true) @Nullable String reason) {
}
