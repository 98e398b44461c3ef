package id.mitra.guest;

import java.time.Instant;

import id.mitra.meeting.term.Side;
import id.mitra.platform.field.Flat;
import id.mitra.platform.record.Handle;
import id.mitra.platform.record.OnRecord;
import org.jspecify.annotations.Nullable;

/**
 * What a guest entered, which waits for an officer.
 *
 * @param confirmedBefore whether it was confirmed, and corrected since
 * @param known who on record they seem to be, null where nobody has the name, or several
 * have it and none the office
 */
public record GuestDetails(@Flat Handle handle, String office, String organisation, Side side, Instant enteredAt,
		boolean confirmedBefore, @Nullable KnownGuest known) implements OnRecord {

	GuestDetails as(@Nullable KnownGuest known) {
		return new GuestDetails(this.handle, this.office, this.organisation, this.side, this.enteredAt,
				this.confirmedBefore, known);
	}

}
