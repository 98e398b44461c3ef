package id.mitra.inbox;

import java.time.Instant;
import java.time.LocalDate;

import id.mitra.platform.field.Flat;
import id.mitra.platform.record.Handle;
import id.mitra.platform.record.OnRecord;
import org.jspecify.annotations.Nullable;

/**
 * A release in the list of the inbox: how far it has come, how many meetings it reports,
 * and what was noticed of it.
 */
public record ReleaseRow(@Flat Handle handle, ReleaseStatus status, @Nullable String headline, @Nullable String outlet,
		@Nullable LocalDate publishedOn, @Nullable Integer meetings, @Flat Noticed noticed, Instant createdAt,
		String createdBy) implements OnRecord {

	/** What it is listed by. */
	public String title() {
		return (this.headline != null) ? this.headline : name();
	}

}
