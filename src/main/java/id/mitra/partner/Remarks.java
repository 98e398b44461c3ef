package id.mitra.partner;

import id.mitra.platform.text.PlainText;
import id.mitra.platform.text.Trimmed;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Where a partner tells of itself, and what we note of it, in Markdown.
 */
@Embeddable
public record Remarks(
		@Size(max = 500) @PlainText @Pattern(regexp = "\\s*|https?://[^\\s/]+\\S*",
				message = "{error.website}") @Nullable String website,
		@Size(max = 20_000) @PlainText(multiline = true) @Nullable String notes) {

	public static final Remarks NONE = new Remarks(null, null);

	Remarks completed() {
		return new Remarks(Trimmed.of(this.website), Trimmed.of(this.notes));
	}

}
