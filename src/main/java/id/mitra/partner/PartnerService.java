package id.mitra.partner;

import java.time.LocalDate;
import java.util.List;

import id.mitra.country.Countries;
import id.mitra.country.Country;
import id.mitra.identity.Idempotency;
import id.mitra.identity.Permission;
import id.mitra.platform.Checks;
import id.mitra.platform.Conflict;
import id.mitra.platform.Count;
import id.mitra.platform.FieldErrors;
import id.mitra.platform.Page;
import id.mitra.platform.PageRequest;
import id.mitra.platform.RecordChanged;
import id.mitra.platform.RecordNotFound;
import id.mitra.platform.Refused;
import id.mitra.platform.Similar;
import id.mitra.platform.Version;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the partners, a tree without circles.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Permission.STAFF)
public class PartnerService {

	private final PartnerRepository partners;

	private final PartnerReader reader;

	private final List<PartnerUse> uses;

	private final Countries countries;

	private final Idempotency idempotency;

	private final Checks checks;

	private final ApplicationEventPublisher events;

	PartnerService(PartnerRepository partners, PartnerReader reader, List<PartnerUse> uses, Countries countries,
			Idempotency idempotency, Checks checks, ApplicationEventPublisher events) {
		this.partners = partners;
		this.reader = reader;
		this.uses = uses;
		this.countries = countries;
		this.idempotency = idempotency;
		this.checks = checks;
		this.events = events;
	}

	public Page<PartnerRow> list(PartnerQuery query, PageRequest page) {
		return this.reader.list(query, page);
	}

	public Count count(PartnerQuery query) {
		return this.reader.count(query);
	}

	public Page<Country> countries() {
		return new Page<>(this.reader.countries(), null);
	}

	public Page<PartnerRow> suggest(@Nullable String q) {
		return new Page<>((q == null || q.isBlank()) ? List.of() : this.reader.suggest(q), null);
	}

	public PartnerDetails get(long id) {
		return this.reader.find(id).orElseThrow(() -> missing(id));
	}

	public List<Similar> similar(PartnerDraft draft, @Nullable String key) {
		check(draft, null, null);
		List<Similar> similar = this.reader.similar(draft.completed());
		long made = similar.isEmpty() ? 0 : this.idempotency.made(key).orElse(0L);
		return similar.stream().filter((other) -> other.id() != made).toList();
	}

	@Transactional
	@PreAuthorize(Permission.OFFICER_WRITES)
	public PartnerDetails create(PartnerDraft draft, @Nullable String key) {
		check(draft, null, null);
		List<Similar> similar = this.reader.similar(draft.completed());
		long id = this.idempotency.once(key, "partners", draft, () -> {
			Partner partner = new Partner();
			partner.revise(draft.completed());
			return saved(partner, "created");
		});
		return get(id).with(similar.stream().filter((other) -> other.id() != id).toList());
	}

	@Transactional
	@PreAuthorize(Permission.OFFICER_WRITES)
	public PartnerDetails update(long id, @Nullable Version version, PartnerDraft draft) {
		this.reader.holdTree();
		Partner partner = locked(id, false);
		check(draft, id, partner);
		PartnerDraft completed = draft.completed();
		Version.check(version, partner.currentVersion(),
				() -> Conflict.between(completed.withoutRenaming(), partner.draft()));
		boolean moves = partner.moves(completed);
		partner.revise(completed);
		saved(partner, moves ? "moved" : "updated");
		return get(id);
	}

	@Transactional
	@PreAuthorize(Permission.OFFICER_WRITES)
	public void delete(long id) {
		Partner partner = locked(id, false);
		if (this.uses.stream().anyMatch((use) -> use.uses(id))) {
			throw new Refused("partnerInUse");
		}
		partner.trash();
		saved(partner, "trashed");
	}

	@Transactional
	@PreAuthorize(Permission.OFFICER_WRITES)
	public PartnerDetails restore(long id) {
		Partner partner = locked(id, true);
		partner.restore();
		saved(partner, "restored");
		return get(id);
	}

	private void check(PartnerDraft draft, @Nullable Long id, @Nullable Partner partner) {
		FieldErrors errors = this.checks.of(draft);
		PartnerDraft completed = draft.completed();
		errors.rejectIf(completed.nameEn() == null && completed.nameId() == null, "nameEn", "partner.name");
		errors.rejectIf(this.countries.unknown(completed.country()), "country", "country.unknown");
		errors.rejectIf(this.countries.unknown(completed.seat()), "seat", "country.unknown");
		if (draft.parentId() != null) {
			boolean kept = partner != null && draft.parentId().equals(partner.getParentId());
			errors.rejectIf(!kept && !this.reader.exists(draft.parentId()), "parentId", "partner.unknown");
			errors.rejectIf(id != null && this.reader.within(draft.parentId(), id), "parentId", "parent.circle");
		}
		FormerName last = (partner != null) ? partner.lastFormerName() : null;
		LocalDate renamedOn = draft.renamedOn();
		errors.rejectIf(renamedOn != null && last != null && !renamedOn.isAfter(last.to().plusDays(1)), "renamedOn",
				"partner.renamedOn");
		errors.throwIfAny();
	}

	private Partner locked(long id, boolean trashed) {
		return this.partners.lock(id)
			.filter((partner) -> partner.isTrashed() == trashed)
			.orElseThrow(() -> missing(id));
	}

	private long saved(Partner partner, String change) {
		long id = this.partners.saveAndFlush(partner).getId();
		this.events.publishEvent(new RecordChanged("partners", id, change));
		return id;
	}

	private static RecordNotFound missing(long id) {
		return new RecordNotFound("partner", id);
	}

}
