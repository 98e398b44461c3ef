package id.mitra.summary.news;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import id.mitra.identity.caller.Classification;
import id.mitra.meeting.term.MeetingStatus;
import id.mitra.meeting.term.Owner;
import org.jspecify.annotations.Nullable;

/**
 * What has changed since a moment, as far as the reader may know it, the latest first and
 * ten of each at most: meetings that are new or have an outcome, promises that were made,
 * became late or were kept, partners met for the first time, and areas that have now been
 * silent for a year.
 *
 * @param totalFirstMet how many partners were met for the first time
 */
public record News(Instant since, List<ChangedMeeting> meetings, List<PromiseNews> made, List<PromiseNews> late,
		List<PromiseNews> kept, int totalFirstMet, List<FirstMet> firstMet, List<SilentArea> silent) {

	/**
	 * A meeting that is new on record, or of which it is now on record what came of it,
	 * or both.
	 */
	public record ChangedMeeting(long meetingId, String title, LocalDate date, boolean ofMonth, MeetingStatus status,
			Classification classification, boolean created, boolean outcome, Instant changedAt) {
	}

	/**
	 * A promise with the day on which it was made or kept, or the last on which it was in
	 * time. The partner is null where it is hidden.
	 */
	public record PromiseNews(long commitmentId, String text, Owner owner, long partnerId, @Nullable String partner,
			LocalDate day, Classification classification) {
	}

	/**
	 * A partner that was not met itself before, and when it or a part of it was met last.
	 */
	public record FirstMet(long partnerId, String name, LocalDate lastMeetingOn) {
	}

	/**
	 * An area, and when there was a meeting about it last.
	 */
	public record SilentArea(String code, String name, LocalDate lastMeetingOn) {
	}

	/** Whether nothing has changed. */
	public boolean none() {
		return this.meetings.isEmpty() && this.made.isEmpty() && this.late.isEmpty() && this.kept.isEmpty()
				&& this.firstMet.isEmpty() && this.silent.isEmpty();
	}

}
