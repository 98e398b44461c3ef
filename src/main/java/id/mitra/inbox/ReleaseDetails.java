package id.mitra.inbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import id.mitra.platform.Similar;
import id.mitra.platform.Versioned;
import id.mitra.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A release with its text, what is read out of it now, and the press items on record that
 * may be the same.
 */
public record ReleaseDetails(long id, int version, String name, String text, @Nullable LocalDate publishedOn,
		@Nullable String url, Reading reading, List<Similar> similar, List<String> gained, List<String> lost,
		Instant createdAt, String createdBy, Instant updatedAt, String updatedBy) implements Versioned {

	@Override
	public Object key() {
		return this.id;
	}

	@Override
	public String collection() {
		return "/api/press/inbox";
	}

}
