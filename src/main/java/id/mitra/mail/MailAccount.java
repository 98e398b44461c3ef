package id.mitra.mail;

import org.jspecify.annotations.Nullable;

/**
 * Where the caller gets mail, and whether they want the digest.
 *
 * @param sending whether the register sends mail at all
 */
public record MailAccount(@Nullable String address, MailState state, boolean digest, boolean sending) {

	static MailAccount none(boolean sending) {
		return new MailAccount(null, MailState.NONE, false, sending);
	}

}
