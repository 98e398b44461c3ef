package id.mitra.identity.user;

import java.time.LocalDate;

import id.mitra.identity.caller.Scope;
import id.mitra.platform.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A token as its user asks for one; good until the end of the day that it expires on.
 */
public record TokenDraft(@NotBlank @Size(max = 200) @PlainText String name, @NotNull Scope scope,
		@NotNull LocalDate expiresOn) {
}
