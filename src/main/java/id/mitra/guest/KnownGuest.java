package id.mitra.guest;

import org.jspecify.annotations.Nullable;

/**
 * Who on record a guest seems to be.
 *
 * @param title of a post that they hold
 */
public record KnownGuest(long delegateId, String name, @Nullable String title) {
}
