package id.mitra.inbox;

import org.jspecify.annotations.Nullable;

/**
 * Which releases of the inbox a list shows.
 */
public record ReleaseQuery(@Nullable String q, @Nullable ReleaseStatus status) {

	static final ReleaseQuery ALL = new ReleaseQuery(null, null);

}
