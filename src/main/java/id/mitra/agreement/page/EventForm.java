package id.mitra.agreement.page;

import java.time.LocalDate;
import java.util.UUID;

import id.mitra.agreement.clock.EventType;
import id.mitra.agreement.event.EventDraft;
import id.mitra.meeting.MeetingDetails;
import id.mitra.meeting.term.MeetingKind;
import id.mitra.platform.form.Values;
import org.jspecify.annotations.Nullable;

/**
 * An event as a browser sends one, everything as it was typed.
 *
 * @param earlier set where it was effective before it was done, which is asked
 * @param meetingId of the meeting at which it happened, by whose page it is noted
 */
record EventForm(@Nullable String type, @Nullable String doneOn, @Nullable String effectiveOn, @Nullable String earlier,
		@Nullable String place, @Nullable String meetingId, @Nullable String meetingName, @Nullable String note,
		@Nullable String source, @Nullable String key) {

	static EventForm blank() {
		return new EventForm(null, null, null, null, null, null, null, null, null, UUID.randomUUID().toString());
	}

	/** What is likely to have happened at a meeting. */
	static EventForm at(MeetingDetails meeting) {
		return new EventForm(type(meeting.nature().kind()), String.valueOf(meeting.schedule().date()), null, null,
				meeting.location().city(), String.valueOf(meeting.id()), meeting.name(), null, null,
				UUID.randomUUID().toString());
	}

	private static @Nullable String type(@Nullable MeetingKind kind) {
		return (kind == MeetingKind.SIGNING) ? EventType.SIGNED.name()
				: (kind == MeetingKind.JOINT_COMMITTEE) ? EventType.COMMITTEE_MET.name()
						: (kind == MeetingKind.NEGOTIATION) ? EventType.NEGOTIATED.name() : null;
	}

	EventDraft toDraft(Values values) {
		LocalDate done = values.date("doneOn", this.doneOn);
		LocalDate effective = values.date("effectiveOn", this.effectiveOn);
		if (done != null && effective != null && effective.isBefore(done) && this.earlier == null) {
			values.reject("earlier", "event.earlier");
		}
		return new EventDraft(values.choice("type", this.type, EventType.class), done, effective, null,
				values.text(this.place), values.number("meetingId", this.meetingId), values.text(this.note),
				values.text(this.source));
	}

}
