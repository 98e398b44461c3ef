package id.mitra.commitment;

import id.mitra.platform.text.Bilingual;
import id.mitra.platform.text.PlainText;
import id.mitra.platform.text.Trimmed;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What was promised, in one language at least, and by what one will know that it was
 * kept.
 */
@Embeddable
public record Wording(@Size(max = Wording.LONGEST) @PlainText(multiline = true) @Nullable String textId,
		@Size(max = Wording.LONGEST) @PlainText(multiline = true) @Nullable String textEn,
		@Size(max = Wording.LONGEST) @PlainText(multiline = true) @Nullable String criterion) {

	static final int LONGEST = 20_000;

	static final Wording NONE = new Wording(null, null, null);

	Wording completed() {
		return new Wording(Trimmed.of(this.textId), Trimmed.of(this.textEn), Trimmed.of(this.criterion));
	}

	boolean isEmpty() {
		return this.textId == null && this.textEn == null;
	}

	/** The words in the caller's language, else in the other. */
	String text() {
		return Bilingual.name(this.textEn, this.textId);
	}

}
