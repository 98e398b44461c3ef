package id.mitra.agreement.page;

import java.util.List;
import java.util.Objects;

import id.mitra.meeting.MeetingDetails;
import id.mitra.meeting.MeetingDetails.AreaAtMeeting;
import id.mitra.meeting.MeetingRestController;
import id.mitra.partner.PartnerRestController;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The form of a new agreement, with what is known of it where one begins it: with whom it
 * is, and what the meeting was about at which it was agreed.
 */
@Component
class BegunAgreement {

	private final PartnerRestController partners;

	private final MeetingRestController meetings;

	BegunAgreement(PartnerRestController partners, MeetingRestController meetings) {
		this.partners = partners;
		this.meetings = meetings;
	}

	AgreementForm form(@Nullable Long partner, @Nullable Long meeting) {
		AgreementForm blank = AgreementForm.blank();
		if (meeting != null) {
			return at(this.meetings.get(meeting), blank);
		}
		return (partner != null) ? blank.with(List.of(party(partner, this.partners.get(partner).name()))) : blank;
	}

	private static AgreementForm at(MeetingDetails meeting, AgreementForm blank) {
		List<PartyLine> parties = meeting.proceedings()
			.partners()
			.stream()
			.map((one) -> party(one.partnerId(), one.name()))
			.toList();
		return (parties.isEmpty() ? blank : blank.with(parties)).about(
				meeting.proceedings().areas().stream().map(AreaAtMeeting::code).toList(),
				Objects.requireNonNull(meeting.classification()).name());
	}

	private static PartyLine party(long id, String name) {
		return PartyLine.BLANK.chosen(String.valueOf(id), name);
	}

}
