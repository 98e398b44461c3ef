package id.mitra.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import id.mitra.agreement.clock.AgreementClock;
import id.mitra.agreement.clock.EventType;
import id.mitra.agreement.event.AgreementEvent;
import id.mitra.agreement.event.EventDetails;
import id.mitra.agreement.part.NamesInAgreement;
import id.mitra.agreement.part.NamesInAgreement.AgreementName;
import id.mitra.agreement.setting.RememberedCalendar;
import id.mitra.platform.record.Today;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Shows one agreement that is known to be the reader's to see, as it stands today, with
 * the names of what it names.
 */
@Component
class AgreementView {

	private final AgreementReferences references;

	private final RememberedCalendar calendar;

	private final Today today;

	AgreementView(AgreementReferences references, RememberedCalendar calendar, Today today) {
		this.references = references;
		this.calendar = calendar;
		this.today = today;
	}

	AgreementDetails of(Agreement agreement) {
		AgreementDraft draft = agreement.draft();
		List<AgreementEvent> log = agreement.getEvents();
		NamesInAgreement names = this.references.names(agreement.getId());
		List<EventDetails> events = events(log, names);
		AgreementClock clock = clock(agreement, this.today.date());
		return new AgreementDetails(agreement.handle(),
				new AgreementText(draft.title(), Objects.requireNonNull(draft.type()), draft.areas(), draft.languages(),
						draft.articles(), draft.jointCommittee(), draft.term()),
				names.parties(draft.parties()), agreement.getClassification(), names.kin(), events,
				committeeDueOn(draft.jointCommittee(), events), AgreementDays.of(clock), clock.readings(),
				agreement.stamp());
	}

	AgreementClock clock(Agreement agreement, LocalDate on) {
		return agreement.clockwork(this.calendar.get()).at(on);
	}

	/** What happened to it, the earliest first. */
	List<EventDetails> events(Agreement agreement) {
		List<AgreementEvent> log = agreement.getEvents();
		return events(log, this.references.names(agreement.getId()));
	}

	private static List<EventDetails> events(List<AgreementEvent> log, NamesInAgreement names) {
		return log.stream().sorted(Comparator.comparing(AgreementEvent::doneOn)).map((one) -> {
			AgreementName meeting = names.meeting(one.meetingId()).orElse(null);
			boolean hidden = one.meetingId() != null && meeting == null;
			boolean there = meeting != null && !meeting.trashed();
			return (hidden ? one.atHidden() : one).details(there ? Objects.requireNonNull(meeting).name() : null);
		}).toList();
	}

	/** Counted from its last meeting, else from the entry into force or the signature. */
	private static @Nullable LocalDate committeeDueOn(@Nullable JointCommittee committee, List<EventDetails> events) {
		Integer months = (committee != null) ? committee.everyMonths() : null;
		return (months == null) ? null
				: last(events, EventType.COMMITTEE_MET).or(() -> last(events, EventType.IN_FORCE))
					.or(() -> last(events, EventType.SIGNED))
					.map((day) -> day.plusMonths(months))
					.orElse(null);
	}

	private static Optional<LocalDate> last(List<EventDetails> events, EventType type) {
		return events.stream().filter((one) -> one.type() == type).map(EventDetails::day).max(LocalDate::compareTo);
	}

}
