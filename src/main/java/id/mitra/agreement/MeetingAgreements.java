package id.mitra.agreement;

import java.util.List;
import java.util.Map;
import java.util.Set;

import id.mitra.agreement.clock.EventType;
import id.mitra.meeting.term.MeetingKind;

/**
 * The agreements that a meeting concerns, as far as the reader may know of them.
 *
 * @param noted to which something happened there
 * @param happened what it was, each kind once
 * @param others with partners that were there
 */
public record MeetingAgreements(List<AgreementRow> noted, List<EventType> happened, List<AgreementRow> others) {

	private static final Map<MeetingKind, Set<EventType>> USUAL = Map.of(MeetingKind.SIGNING, Set.of(EventType.SIGNED),
			MeetingKind.NEGOTIATION, Set.of(EventType.EXPLORED, EventType.NEGOTIATED, EventType.DRAFTED),
			MeetingKind.JOINT_COMMITTEE, Set.of(EventType.COMMITTEE_MET));

	/** Whether nothing happened but what meetings of the kind are for. */
	public boolean fits(MeetingKind kind) {
		return USUAL.getOrDefault(kind, Set.of()).containsAll(this.happened);
	}

}
