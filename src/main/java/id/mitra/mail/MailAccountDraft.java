package id.mitra.mail;

import java.util.Locale;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A mail address as its user sets it, or none. It has the letters that any mail server
 * takes.
 */
public record MailAccountDraft(@Size(max = 254) @Pattern(regexp = MailAccountDraft.ADDRESS,
		message = "{error.mail.address}") @Nullable String address, @NotNull Boolean digest) {

	private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";

	private static final String LABEL = "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?";

	static final String ADDRESS = "(?=[^@]{1,64}@)" + ATOM + "(\\." + ATOM + ")*@(" + LABEL + "\\.)+[A-Za-z]"
			+ "([A-Za-z0-9-]{0,61}[A-Za-z0-9])";

	public MailAccountDraft {
		address = (address == null || address.isBlank()) ? null : address.strip();
	}

	/** As mail servers compare them: the domain in small letters. */
	String written() {
		String whole = String.valueOf(this.address);
		int at = whole.lastIndexOf('@');
		return whole.substring(0, at) + whole.substring(at).toLowerCase(Locale.ROOT);
	}

}
