package id.mitra.delegate;

import id.mitra.identity.caller.Classification;
import org.jspecify.annotations.Nullable;

/**
 * A delegate in a list, with the post that they hold today, else their last.
 */
public record DelegateRow(long id, int version, String name, String fullName, @Nullable String title,
		@Nullable Long partnerId, @Nullable Long unitId, @Nullable String organisation, Classification classification) {
}
