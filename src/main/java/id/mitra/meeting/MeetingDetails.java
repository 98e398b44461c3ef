package id.mitra.meeting;

import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Classified;
import id.mitra.meeting.part.Location;
import id.mitra.meeting.part.Nature;
import id.mitra.meeting.part.Schedule;
import id.mitra.meeting.part.Turn;
import id.mitra.meeting.term.AttendanceRole;
import id.mitra.meeting.term.Side;
import id.mitra.meeting.term.Support;
import id.mitra.platform.field.Flat;
import id.mitra.platform.record.Handle;
import id.mitra.platform.record.OnRecord;
import id.mitra.platform.record.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * A meeting on record: its draft's fields, with names beside the ids.
 */
public record MeetingDetails(@Flat Handle handle, String reference, @Flat Nature nature, @Flat Turn turn,
		Classification classification, @Flat Schedule schedule, @Flat Location location, @Nullable String countryName,
		@Flat Proceedings proceedings, @Flat Stamp stamp) implements OnRecord, Classified {

	/**
	 * An area that the meeting touched, by its names.
	 */
	public record AreaAtMeeting(String code, @Nullable Support support, @Nullable String note, String nameId,
			String nameEn, String name) {
	}

	/**
	 * A delegate at the meeting, by name.
	 */
	public record DelegateAtMeeting(long delegateId, String name, Side side, @Nullable Long partnerId,
			AttendanceRole role, @Nullable String title) {
	}

	/**
	 * A statement with its speaker's name.
	 */
	public record Quotation(long delegateId, String name, String text, String language) {
	}

}
