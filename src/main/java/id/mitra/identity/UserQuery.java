package id.mitra.identity;

import org.jspecify.annotations.Nullable;

/**
 * Which users a list shows.
 */
public record UserQuery(@Nullable String q, @Nullable Role role, @Nullable Boolean trashed) {
}
