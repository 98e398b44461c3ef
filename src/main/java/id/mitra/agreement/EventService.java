package id.mitra.agreement;

import id.mitra.agreement.event.AgreementEvent;
import id.mitra.agreement.event.EventDetails;
import id.mitra.agreement.event.EventDraft;
import id.mitra.agreement.event.EventTold;
import id.mitra.identity.caller.Permission;
import id.mitra.platform.error.RecordNotFound;
import id.mitra.platform.listing.Page;
import id.mitra.platform.record.Change;
import id.mitra.platform.record.Idempotency;
import id.mitra.platform.record.Keeper;
import id.mitra.platform.record.Keepers;
import id.mitra.platform.record.RandomIds;
import id.mitra.platform.record.Today;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the log of what happened to agreements.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@visibility.known('agreement', #id) and " + Permission.STAFF)
public class EventService {

	private static final String OFFICERS = "@visibility.known('agreement', #id) and " + Permission.OFFICER_WRITES;

	private final Keeper<Agreement, AgreementDraft> agreements;

	private final AgreementView view;

	private final AgreementRules rules;

	private final AgreementPhases phases;

	private final Idempotency idempotency;

	private final Today today;

	EventService(AgreementRepository agreements, AgreementView view, AgreementRules rules, AgreementPhases phases,
			Keepers keepers, Idempotency idempotency, Today today) {
		this.agreements = keepers.of("agreements", agreements, Agreement::getId, Agreement::draft);
		this.view = view;
		this.rules = rules;
		this.phases = phases;
		this.idempotency = idempotency;
		this.today = today;
	}

	/** The earliest first. */
	public Page<EventDetails> events(long id) {
		return new Page<>(this.view.events(this.agreements.read(id)), null);
	}

	public NotedEvent event(long id, long event) {
		return noted(this.agreements.read(id), event);
	}

	@Transactional
	@PreAuthorize(OFFICERS)
	public NotedEvent add(long id, EventDraft draft, @Nullable String key) {
		long event = this.idempotency.once(key, "agreements/" + id + "/events", draft, () -> {
			Agreement agreement = this.agreements.onRecord(id);
			long made = RandomIds.next();
			note(agreement, AgreementEvent.of(made, this.rules.apply(draft, null)), null);
			return made;
		});
		return noted(this.agreements.read(id), event);
	}

	@Transactional
	@PreAuthorize(OFFICERS)
	public NotedEvent mend(long id, long event, EventDraft draft) {
		Agreement agreement = this.agreements.onRecord(id);
		AgreementEvent before = one(agreement, event);
		note(agreement, AgreementEvent.of(event, this.rules.apply(draft, before)), before);
		return noted(this.agreements.read(id), event);
	}

	@Transactional
	@PreAuthorize(OFFICERS)
	public void delete(long id, long event) {
		Agreement agreement = this.agreements.onRecord(id);
		AgreementEvent before = one(agreement, event);
		agreement.forget(event);
		save(agreement, before, null);
	}

	private void note(Agreement agreement, AgreementEvent event, @Nullable AgreementEvent before) {
		agreement.note(event);
		save(agreement, before, event);
	}

	private void save(Agreement agreement, @Nullable AgreementEvent before, @Nullable AgreementEvent after) {
		this.agreements.save(agreement, Change.UPDATED, EventTold.of(before, agreement.getClassification()),
				EventTold.of(after, agreement.getClassification()));
		this.phases.write(agreement);
	}

	private static AgreementEvent one(Agreement agreement, long event) {
		return agreement.event(event).orElseThrow(() -> new RecordNotFound("events", event));
	}

	private NotedEvent noted(Agreement agreement, long event) {
		EventDetails details = this.view.events(agreement)
			.stream()
			.filter((one) -> one.id() == event)
			.findFirst()
			.orElseThrow(() -> new RecordNotFound("events", event));
		return new NotedEvent(agreement.getId(), agreement.currentVersion(), details,
				this.view.clock(agreement, this.today.date()).stage());
	}

}
