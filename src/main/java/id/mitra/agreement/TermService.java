package id.mitra.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import id.mitra.agreement.clock.AgreementClock;
import id.mitra.agreement.clock.AgreementTerm;
import id.mitra.agreement.clock.ClockEvent;
import id.mitra.agreement.clock.Clockwork;
import id.mitra.agreement.event.EventDetails;
import id.mitra.agreement.setting.SettingQueries;
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

	private final AgreementReferences references;

	private final AgreementView view;

	private final SettingQueries settings;

	private final Checks checks;

	private final Today today;

	TermService(AgreementReferences references, AgreementView view, SettingQueries settings, Checks checks,
			Today today) {
		this.references = references;
		this.view = view;
		this.settings = settings;
		this.checks = checks;
		this.today = today;
	}

	public AgreementClock read(TermQuestion asked) {
		FieldErrors errors = this.checks.of(asked);
		Long agreement = asked.agreementId();
		errors.checkYear(asked.from(), "from");
		errors.checkYear(asked.on(), "on");
		errors.rejectIf(agreement != null && !this.references.agreement(agreement), "agreementId", "agreement.unknown");
		if (asked.term() != null) {
			AgreementRules.checkTerm(asked.term(), errors);
		}
		errors.throwIfAny();
		AgreementTerm term = Objects.requireNonNull(asked.term()).completed();
		return new Clockwork(term, events(agreement, term, asked.from()), this.settings.calendar()).at(day(asked));
	}

	private List<ClockEvent> events(@Nullable Long agreement, AgreementTerm term, @Nullable LocalDate from) {
		List<ClockEvent> events = new ArrayList<>();
		if (agreement != null) {
			this.view.events(agreement).stream().map(EventDetails::forClock).forEach(events::add);
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
