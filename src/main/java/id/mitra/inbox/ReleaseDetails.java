package id.mitra.inbox;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import id.mitra.platform.field.Flat;
import id.mitra.platform.record.Handle;
import id.mitra.platform.record.OnRecord;
import id.mitra.platform.record.Stamp;
import id.mitra.platform.text.Similar;
import id.mitra.press.Contradiction;
import id.mitra.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A release with its text, what is read out of it now, how the meetings are on record
 * that it may report, by their ids, and the press items on record that may be the same.
 */
public record ReleaseDetails(@Flat Handle handle, String text, @Nullable LocalDate publishedOn, @Nullable String url,
		Reading reading, Map<Long, Contradiction.Facts> onRecord, List<Similar> similar, @Flat Noticed noticed,
		@Flat Stamp stamp) implements OnRecord {

	@Override
	public String collection() {
		return "/api/press/inbox";
	}

}
