package id.mitra.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import id.mitra.platform.field.Flat;
import id.mitra.platform.record.Handle;
import id.mitra.platform.record.OnRecord;
import org.jspecify.annotations.Nullable;

/**
 * A release in the list of the inbox: how far it has come, how many meetings it reports,
 * and what the last reading recognised that the one before did not, or no longer.
 */
public record ReleaseRow(@Flat Handle handle, ReleaseStatus status, @Nullable String headline, @Nullable String outlet,
		@Nullable LocalDate publishedOn, @Nullable Integer meetings, List<String> gained, List<String> lost,
		Instant createdAt, String createdBy) implements OnRecord {

	/** What it is listed by. */
	public String title() {
		return (this.headline != null) ? this.headline : name();
	}

}
