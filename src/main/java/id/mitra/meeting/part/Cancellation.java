package id.mitra.meeting.part;

import id.mitra.platform.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Why a meeting will not take place.
 */
public record Cancellation(@NotBlank @Size(max = 1000) @PlainText @Nullable String reason) {
}
