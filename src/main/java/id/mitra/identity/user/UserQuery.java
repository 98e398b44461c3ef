package id.mitra.identity.user;

import id.mitra.identity.caller.Role;
import org.jspecify.annotations.Nullable;

/**
 * Which users a list shows.
 */
public record UserQuery(@Nullable String q, @Nullable Role role, @Nullable Boolean trashed) {
}
