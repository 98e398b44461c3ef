package id.mitra.identity.user;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.mitra.identity.caller.Scope;
import org.jspecify.annotations.Nullable;

/**
 * A token on record; {@code token} itself only in the answer that made it.
 */
public record TokenDetails(long id, String name, Scope scope, LocalDate expiresOn,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String token) {
}
