package id.mitra.meeting;

import java.util.List;

import id.mitra.meeting.MeetingDetails.AreaAtMeeting;
import id.mitra.meeting.MeetingDetails.DelegateAtMeeting;
import id.mitra.meeting.MeetingDetails.Quotation;
import id.mitra.meeting.MeetingRow.PartnerAtMeeting;
import org.jspecify.annotations.Nullable;

/**
 * Who was at a meeting, what it was about and what came of it, by the names that its
 * reader may know.
 */
public record Proceedings(List<PartnerAtMeeting> partners, List<AreaAtMeeting> areas,
		List<DelegateAtMeeting> attendances, @Nullable String summary, @Nullable String outcome,
		List<Quotation> statements) {

	/** Who was there for a partner. */
	public List<DelegateAtMeeting> of(long partner) {
		return this.attendances.stream()
			.filter((person) -> person.partnerId() != null && person.partnerId() == partner)
			.toList();
	}

}
