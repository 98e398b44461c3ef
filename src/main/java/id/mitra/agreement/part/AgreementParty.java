package id.mitra.agreement.part;

import id.mitra.platform.text.PlainText;
import id.mitra.platform.text.Trimmed;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Who agreed.
 *
 * @param nameThen what they were called when it was signed, where they are called
 * otherwise by now
 */
@Embeddable
public record AgreementParty(@NotNull @Nullable Long partnerId, @Size(max = 200) @PlainText @Nullable String nameThen) {

	public AgreementParty completed() {
		return new AgreementParty(this.partnerId, Trimmed.of(this.nameThen));
	}

}
