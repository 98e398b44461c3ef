package id.mitra.delegate;

import id.mitra.identity.caller.Classification;
import org.jspecify.annotations.Nullable;

/**
 * A delegate in a list, with the post that they hold today, or held on the day that is
 * asked for, else their last.
 *
 * @param acting whether they hold it in another's place
 */
public record DelegateRow(long id, int version, String name, String fullName, @Nullable String title,
		@Nullable Long partnerId, @Nullable Long unitId, @Nullable String organisation, boolean acting,
		Classification classification) {
}
