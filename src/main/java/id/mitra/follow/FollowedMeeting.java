package id.mitra.follow;

import java.time.LocalDate;

import id.mitra.identity.caller.Classification;
import id.mitra.meeting.term.MeetingStatus;

/**
 * A meeting with a partner, or about an area, that the caller follows.
 */
public record FollowedMeeting(long meetingId, String title, LocalDate date, boolean ofMonth, MeetingStatus status,
		Classification classification) {
}
