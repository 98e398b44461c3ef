package id.mitra.inbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import id.mitra.agreement.AgreementDraft;
import id.mitra.agreement.AgreementService;
import id.mitra.agreement.EventService;
import id.mitra.agreement.event.EventDraft;
import id.mitra.agreement.part.AgreementParty;
import id.mitra.logging.NewIds;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.Faults;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.error.RecordNotFound;
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

	private final Checks checks;

	AcceptedAgreements(AgreementService agreements, EventService events, Checks checks) {
		this.agreements = agreements;
		this.events = events;
		this.checks = checks;
	}

	/**
	 * @param meetings those that were just made, by their places below zero
	 */
	void make(List<AcceptedAgreement> accepted, NewIds ids, Map<Long, Long> meetings, Faults faults) {
		for (int i = 0; i < accepted.size(); i++) {
			AcceptedAgreement one = accepted.get(i);
			EventDraft event = one.event();
			String field = "agreements[" + i + "].";
			Optional<Long> agreement = agreement(one, field, ids, faults);
			if (event != null && agreement.isPresent() && !failed(event.meetingId(), meetings)) {
				faults.in(field + "event.", () -> this.events.add(agreement.get(), placed(event, meetings), null));
			}
		}
	}

	/** The id of the new one, or of the one on record. */
	private Optional<Long> agreement(AcceptedAgreement one, String field, NewIds ids, Faults faults) {
		AgreementDraft draft = one.agreement();
		Long known = one.agreementId();
		if (draft != null && known == null) {
			return faults.in(field + "agreement.", () -> this.agreements.create(named(draft, ids), null).id());
		}
		return faults.in(field, () -> onRecord(known, draft != null));
	}

	private long onRecord(@Nullable Long id, boolean both) {
		Optional<Long> found = Optional.ofNullable(id).filter(this::isOnRecord);
		FieldErrors errors = this.checks.none();
		errors.rejectIf(id == null, "agreement", "required");
		errors.rejectIf(both, "agreementId", "agreement.both");
		errors.rejectIf(id != null && found.isEmpty(), "agreementId", "agreement.unknown");
		errors.throwIfAny();
		return found.orElseThrow();
	}

	private boolean isOnRecord(long id) {
		try {
			return this.agreements.get(id).id() == id;
		}
		catch (RecordNotFound unknown) {
			return false;
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
