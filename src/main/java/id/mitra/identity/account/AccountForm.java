package id.mitra.identity.account;

import java.util.Objects;

import id.mitra.platform.form.Values;
import org.jspecify.annotations.Nullable;

/**
 * What users typed about themselves.
 */
record AccountForm(@Nullable String displayName, @Nullable String locale, @Nullable String zone) {

	AccountDraft toDraft(Values values) {
		return new AccountDraft(Objects.requireNonNullElse(this.displayName, ""),
				Objects.requireNonNullElse(this.locale, ""), Objects.requireNonNullElse(this.zone, ""));
	}

	static AccountForm of(AccountDetails account) {
		return new AccountForm(account.displayName(), account.locale(), account.zone());
	}

}
