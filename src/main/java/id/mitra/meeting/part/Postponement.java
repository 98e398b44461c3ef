package id.mitra.meeting.part;

import java.time.LocalDate;

import id.mitra.platform.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Why a meeting is put off, and to which day where one is known.
 */
public record Postponement(@NotBlank @Size(max = 1000) @PlainText @Nullable String reason, @Nullable LocalDate date) {
}
