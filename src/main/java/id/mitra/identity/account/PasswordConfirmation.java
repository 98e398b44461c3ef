package id.mitra.identity.account;

import org.jspecify.annotations.Nullable;

/**
 * A user's password, given once more before something that a stranger at an open session
 * must not do.
 */
public record PasswordConfirmation(@Nullable String current) {

	@Override
	public String toString() {
		return "PasswordConfirmation";
	}

}
