package id.mitra.record.page;

import id.mitra.meeting.MeetingDetails.DelegateAtMeeting;
import id.mitra.meeting.term.AttendanceRole;
import id.mitra.meeting.term.Side;
import org.jspecify.annotations.Nullable;

/**
 * Someone who was there and may sign, as a browser sends them.
 *
 * @param chosen null where they do not sign
 */
record Signer(@Nullable String delegateId, @Nullable String name, @Nullable String title, @Nullable String side,
		@Nullable String chosen, @Nullable String signedOn) {

	/** On the day of the meeting, unless told otherwise; heads sign. */
	static Signer of(DelegateAtMeeting person, String day) {
		return new Signer(String.valueOf(person.delegateId()), person.name(), person.title(), person.side().name(),
				(person.role() == AttendanceRole.HEAD) ? "true" : null, day);
	}

	public boolean ours() {
		return Side.OURS.name().equals(this.side);
	}

}
