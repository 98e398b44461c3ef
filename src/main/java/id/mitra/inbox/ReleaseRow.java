package id.mitra.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A release in the list of the inbox: how far it has come, how many meetings it reports,
 * and what the last reading recognised that the one before did not, or no longer.
 */
public record ReleaseRow(long id, int version, String name, ReleaseStatus status, @Nullable String headline,
		@Nullable String outlet, @Nullable LocalDate publishedOn, @Nullable Integer meetings, List<String> gained,
		List<String> lost, Instant createdAt, String createdBy) {

	/** What it is listed by. */
	public String title() {
		return (this.headline != null) ? this.headline : this.name;
	}

}
