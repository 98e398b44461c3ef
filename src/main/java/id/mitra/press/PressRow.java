package id.mitra.press;

import java.time.LocalDate;
import java.util.List;

import id.mitra.identity.caller.Classification;
import id.mitra.press.PressDetails.CoveredMeeting;
import org.jspecify.annotations.Nullable;

/**
 * A press item in a list, with the meetings that its reader can see.
 */
public record PressRow(long id, int version, String name, String headline, @Nullable String outlet,
		@Nullable LocalDate publishedOn, String language, @Nullable String url, Classification classification,
		List<CoveredMeeting> meetings) {

	/** What the item says otherwise than a meeting is on record. */
	public List<Contradiction> contradictions(long meeting) {
		return this.meetings.stream()
			.filter((covered) -> covered.meetingId() == meeting)
			.flatMap((covered) -> covered.contradictions().stream())
			.toList();
	}

}
