package id.mitra.press;

import id.mitra.platform.text.PlainText;
import id.mitra.platform.text.Trimmed;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Whether a release is the ministry's own; only of one that is may the text be kept.
 */
@Embeddable
public record OwnText(Boolean ministryOwned,
		@Size(max = OwnText.LONGEST) @PlainText(multiline = true) @Nullable String text) {

	static final int LONGEST = 200 * 1024;

	static final OwnText NONE = new OwnText(false, null);

	public OwnText(@Nullable Boolean ministryOwned, @Nullable String text) {
		this.ministryOwned = Boolean.TRUE.equals(ministryOwned);
		this.text = text;
	}

	boolean isKeptUnowned() {
		return !this.ministryOwned && this.text != null && !this.text.isBlank();
	}

	OwnText completed() {
		return new OwnText(this.ministryOwned, Trimmed.of(this.text));
	}

}
