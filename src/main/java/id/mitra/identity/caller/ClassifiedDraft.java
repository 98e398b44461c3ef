package id.mitra.identity.caller;

import org.jspecify.annotations.Nullable;

/**
 * What a record that not everyone may know is to be; null where the writer leaves open
 * how widely.
 */
public interface ClassifiedDraft {

	@Nullable Classification classification();

}
