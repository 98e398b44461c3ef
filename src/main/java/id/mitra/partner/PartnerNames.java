package id.mitra.partner;

import id.mitra.platform.text.Bilingual;
import id.mitra.platform.text.PlainText;
import id.mitra.platform.text.Trimmed;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a partner is called, in at least one language.
 */
@Embeddable
public record PartnerNames(@Size(max = 200) @PlainText @Nullable String nameEn,
		@Size(max = 200) @PlainText @Nullable String nameId, @Size(max = 50) @PlainText @Nullable String abbreviation) {

	static final PartnerNames NONE = new PartnerNames(null, null, null);

	boolean none() {
		return this.nameEn == null && this.nameId == null;
	}

	/** The one in the caller's language, else the other. */
	String inCallersLanguage() {
		return Bilingual.name(this.nameEn, this.nameId);
	}

	PartnerNames completed() {
		return new PartnerNames(Trimmed.of(this.nameEn), Trimmed.of(this.nameId), Trimmed.of(this.abbreviation));
	}

}
