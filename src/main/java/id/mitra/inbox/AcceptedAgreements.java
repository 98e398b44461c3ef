package id.mitra.inbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.mitra.agreement.AgreementDetails;
import id.mitra.agreement.AgreementDraft;
import id.mitra.agreement.AgreementService;
import id.mitra.agreement.EventService;
import id.mitra.agreement.event.EventDraft;
import id.mitra.agreement.part.AgreementParty;
import id.mitra.logging.NewIds;
import id.mitra.platform.error.Faults;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts the agreements of an accepted release on record, with what happened to them at its
 * meetings.
 */
@Component
class AcceptedAgreements {

	private final AgreementService agreements;

	private final EventService events;

	AcceptedAgreements(AgreementService agreements, EventService events) {
		this.agreements = agreements;
		this.events = events;
	}

	/**
	 * @param meetings those that were just made, by their places below zero
	 */
	void make(List<AcceptedAgreement> accepted, NewIds ids, Map<Long, Long> meetings, Faults faults) {
		for (int i = 0; i < accepted.size(); i++) {
			AgreementDraft draft = accepted.get(i).agreement();
			EventDraft event = accepted.get(i).event();
			String field = "agreements[" + i + "].";
			Optional<AgreementDetails> made = (draft != null)
					? faults.in(field + "agreement.", () -> this.agreements.create(named(draft, ids), null))
					: Optional.empty();
			if (event != null && made.isPresent() && !failed(event.meetingId(), meetings)) {
				faults.in(field + "event.", () -> this.events.add(made.get().id(), placed(event, meetings), null));
			}
		}
	}

	/** What is wrong with such a meeting was said of it. */
	private static boolean failed(@Nullable Long meeting, Map<Long, Long> meetings) {
		return meeting != null && meeting < 0 && !meetings.containsKey(meeting);
	}

	private static EventDraft placed(EventDraft event, Map<Long, Long> meetings) {
		Long meeting = event.meetingId();
		return (meeting != null) ? event.at(meetings.getOrDefault(meeting, meeting)) : event;
	}

	@SuppressWarnings("NullAway")
	private static AgreementDraft named(AgreementDraft draft, NewIds ids) {
		return draft.hasGaps() ? draft
				: draft.with(draft.parties()
					.stream()
					.map((party) -> new AgreementParty(
							ids.partners().getOrDefault(party.partnerId(), party.partnerId()), party.nameThen()))
					.toList());
	}

}
