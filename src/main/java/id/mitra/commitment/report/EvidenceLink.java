package id.mitra.commitment.report;

import id.mitra.platform.text.PlainText;
import id.mitra.platform.text.Trimmed;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What shows that a report is true: in words, by an address, or both.
 */
public record EvidenceLink(@Size(max = 500) @PlainText @Nullable String text, @Size(max = 2000) @PlainText @Pattern(
		regexp = "\\s*|(?i:https?)://[^\\s/]+\\S*",
		message = "{error.website}") @Nullable @Schema(example = "https://kemnaker.example/laporan") String url) {

	EvidenceLink completed() {
		return new EvidenceLink(Trimmed.of(this.text), Trimmed.of(this.url));
	}

	/** Whether it says nothing. */
	public boolean none() {
		return this.text == null && this.url == null;
	}

}
