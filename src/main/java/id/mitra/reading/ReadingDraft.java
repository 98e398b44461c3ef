package id.mitra.reading;

import java.time.LocalDate;

import id.mitra.platform.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A press release to read, as it was copied.
 *
 * @param text at most 200 KB of it in UTF-8
 * @param publishedOn the day on which it appeared, where it doesn't say so itself
 */
public record ReadingDraft(@NotBlank @PlainText(multiline = true) @Nullable String text,
		@Nullable LocalDate publishedOn, @Size(max = 500) @PlainText @Nullable String url) {
}
