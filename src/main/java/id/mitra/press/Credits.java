package id.mitra.press;

import id.mitra.platform.form.Values;
import id.mitra.platform.text.PlainText;
import id.mitra.platform.text.Trimmed;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote an item and took its picture, and what the picture shows.
 */
@Embeddable
public record Credits(@Size(max = 500) @PlainText @Nullable String caption,
		@Size(max = 200) @PlainText @Nullable String credit, @Size(max = 200) @PlainText @Nullable String photoCredit) {

	static final Credits NONE = new Credits(null, null, null);

	Credits completed() {
		return new Credits(Trimmed.of(this.caption), Trimmed.of(this.credit), Trimmed.of(this.photoCredit));
	}

	/** Those that a browser sent. */
	public Credits read(Values values) {
		return new Credits(values.text(this.caption), values.text(this.credit), values.text(this.photoCredit));
	}

}
