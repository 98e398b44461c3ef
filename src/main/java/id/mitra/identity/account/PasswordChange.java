package id.mitra.identity.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A user's wish for another password.
 */
public record PasswordChange(@Nullable String current, @JsonProperty("new") @Nullable String chosen) {

	@Override
	public String toString() {
		return "PasswordChange";
	}

}
