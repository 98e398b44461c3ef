package id.mitra.identity.account;

import id.mitra.identity.caller.Zone;
import id.mitra.platform.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What users change of themselves.
 */
public record AccountDraft(@NotBlank @Size(max = 200) @PlainText String displayName,
		@NotNull @Pattern(regexp = "id|en", message = "{error.locale}") String locale, @NotNull @Zone String zone) {
}
