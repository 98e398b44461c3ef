package id.mitra.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import id.mitra.agreement.clock.AgreementClock;
import id.mitra.agreement.clock.AgreementTerm;
import id.mitra.agreement.clock.ClockEvent;
import id.mitra.agreement.clock.Clockwork;
import id.mitra.agreement.event.AgreementEvent;
import id.mitra.agreement.setting.RememberedCalendar;
import id.mitra.identity.caller.Permission;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.record.Today;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts the days of a term that somebody is about to write down, so that they see what
 * their reading of a clause comes to.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Permission.STAFF)
public class TermService {

	private final AgreementRepository agreements;

	private final RememberedCalendar calendar;

	private final Checks checks;

	private final Today today;

	TermService(AgreementRepository agreements, RememberedCalendar calendar, Checks checks, Today today) {
		this.agreements = agreements;
		this.calendar = calendar;
		this.checks = checks;
		this.today = today;
	}

	public AgreementClock read(TermQuestion asked) {
		FieldErrors errors = this.checks.of(asked);
		Long id = asked.agreementId();
		Agreement agreement = (id != null) ? this.agreements.findById(id).filter((one) -> !one.isTrashed()).orElse(null)
				: null;
		errors.checkYear(asked.from(), "from");
		errors.checkYear(asked.on(), "on");
		errors.rejectIf(id != null && agreement == null, "agreementId", "agreement.unknown");
		if (asked.term() != null) {
			AgreementRules.checkTerm(asked.term(), errors);
		}
		errors.throwIfAny();
		AgreementTerm term = Objects.requireNonNull(asked.term()).completed();
		return new Clockwork(term, events(agreement, term, asked.from()), this.calendar.get()).at(day(asked));
	}

	private List<ClockEvent> events(@Nullable Agreement agreement, AgreementTerm term, @Nullable LocalDate from) {
		List<ClockEvent> events = new ArrayList<>();
		if (agreement != null) {
			agreement.getEvents().stream().map(AgreementEvent::forClock).forEach(events::add);
		}
		if (from != null && events.stream().noneMatch((event) -> event.type() == term.begins())) {
			events.add(new ClockEvent(term.begins(), from, null));
		}
		return events;
	}

	private LocalDate day(TermQuestion asked) {
		LocalDate today = this.today.date();
		return (asked.on() != null) ? asked.on()
				: (asked.from() != null && asked.from().isAfter(today)) ? asked.from() : today;
	}

}
