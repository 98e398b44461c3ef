package id.mitra.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Classified;
import id.mitra.meeting.MeetingRow.PartnerAtMeeting;
import id.mitra.meeting.term.AttendanceRole;
import id.mitra.meeting.term.DatePrecision;
import id.mitra.meeting.term.Level;
import id.mitra.meeting.term.MeetingKind;
import id.mitra.meeting.term.MeetingMode;
import id.mitra.meeting.term.MeetingStatus;
import id.mitra.meeting.term.Side;
import id.mitra.meeting.term.Support;
import id.mitra.platform.record.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A meeting on record: its draft's fields, with names beside the ids.
 */
public record MeetingDetails(long id, int version, String reference, String name, String title, MeetingKind kind,
		MeetingMode mode, MeetingStatus status, @Nullable String statusReason, Classification classification,
		@Nullable Level ourLevel, @Nullable Level partnerLevel, LocalDate date, DatePrecision datePrecision,
		@Nullable LocalTime startTime, @Nullable LocalTime endTime, String zone, @Nullable String city,
		@Nullable String country, @Nullable String countryName, @Nullable String venue, @Nullable String hostEvent,
		List<PartnerAtMeeting> partners, List<AreaAtMeeting> areas, List<DelegateAtMeeting> attendances,
		@Nullable String summary, @Nullable String outcome, List<Quotation> statements, Instant createdAt,
		String createdBy, Instant updatedAt, String updatedBy) implements Versioned, Classified {

	@Override
	public Object key() {
		return this.id;
	}

	/** Who was there for a partner. */
	public List<DelegateAtMeeting> of(long partner) {
		return this.attendances.stream()
			.filter((person) -> person.partnerId() != null && person.partnerId() == partner)
			.toList();
	}

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
