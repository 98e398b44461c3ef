package id.mitra.agreement;

import id.mitra.platform.text.Bilingual;
import id.mitra.platform.text.PlainText;
import id.mitra.platform.text.Trimmed;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement is called, in at least one language, and the number under which the
 * sides keep it.
 */
@Embeddable
public record AgreementTitle(@Size(max = 500) @PlainText @Nullable String titleId,
		@Size(max = 500) @PlainText @Nullable String titleEn, @Size(max = 100) @PlainText @Nullable String reference) {

	static final AgreementTitle NONE = new AgreementTitle(null, null, null);

	AgreementTitle completed() {
		return new AgreementTitle(Trimmed.of(this.titleId), Trimmed.of(this.titleEn), Trimmed.of(this.reference));
	}

	boolean isEmpty() {
		return this.titleId == null && this.titleEn == null;
	}

	/** The one in the caller's language, else the other. */
	String text() {
		return Bilingual.name(this.titleEn, this.titleId);
	}

}
