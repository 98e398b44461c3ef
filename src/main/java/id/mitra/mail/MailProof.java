package id.mitra.mail;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * The end of the link that was sent to an address.
 */
public record MailProof(@NotBlank @Nullable String secret) {

	@Override
	public String toString() {
		return "MailProof";
	}

}
