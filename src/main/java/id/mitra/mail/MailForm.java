package id.mitra.mail;

import id.mitra.platform.form.Values;
import org.jspecify.annotations.Nullable;

/**
 * A mail address as it was typed.
 */
record MailForm(@Nullable String address, @Nullable Boolean digest) {

	MailAccountDraft toDraft(Values values) {
		return new MailAccountDraft(this.address, Boolean.TRUE.equals(this.digest));
	}

	/** Whoever gives an address for the first time wants the digest. */
	static MailForm of(MailAccount account) {
		return new MailForm(account.address(), account.digest() || account.state() == MailState.NONE);
	}

}
