package id.mitra.inbox;

import java.time.LocalDate;
import java.util.Objects;

import id.mitra.platform.text.PlainText;
import id.mitra.platform.text.Trimmed;
import id.mitra.reading.ReadingDraft;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A release as it comes into the inbox.
 *
 * @param name what it is listed by until it is read: its file's name, else its first
 * words
 * @param text at most 200 KB of it in UTF-8
 */
public record ReleaseDraft(@Size(max = 200) @PlainText @Nullable String name, @Nullable String text,
		@Nullable LocalDate publishedOn,
		@Pattern(regexp = "\\s*|https?://[^\\s/]+\\S*", message = "{error.website}") @Nullable String url) {

	private static final int LETTERS = 120;

	ReadingDraft reading() {
		return new ReadingDraft(this.text, this.publishedOn, this.url);
	}

	ReleaseDraft completed() {
		String line = String.valueOf(this.text).strip().lines().findFirst().orElse("").replaceAll("\\s+", " ");
		int end = line.offsetByCodePoints(0, Math.min(LETTERS, line.codePointCount(0, line.length())));
		return new ReleaseDraft(Objects.requireNonNullElse(Trimmed.of(this.name), line.substring(0, end)), this.text,
				this.publishedOn, Trimmed.of(this.url));
	}

}
