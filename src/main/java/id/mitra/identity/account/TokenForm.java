package id.mitra.identity.account;

import java.time.LocalDate;
import java.util.Objects;

import id.mitra.identity.caller.Scope;
import id.mitra.identity.user.TokenDraft;
import id.mitra.platform.form.Values;
import org.jspecify.annotations.Nullable;

/**
 * A token as it was typed, with the user's password, which is never sent back. Unless
 * told, a new one reads only and is good for 90 days.
 */
record TokenForm(@Nullable String name, @Nullable String scope, @Nullable String expiresOn, @Nullable String current) {

	TokenDraft toDraft(Values values) {
		return new TokenDraft(Objects.requireNonNullElse(this.name, ""),
				values.requiredChoice("scope", this.scope, Scope.class),
				values.requiredDate("expiresOn", this.expiresOn));
	}

	static TokenForm blank(LocalDate today) {
		return new TokenForm("", Scope.READ.name(), today.plusDays(90).toString(), null);
	}

	@Override
	public String toString() {
		return "TokenForm";
	}

}
