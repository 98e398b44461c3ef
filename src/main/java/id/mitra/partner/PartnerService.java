package id.mitra.partner;

import java.util.Collection;
import java.util.List;

import id.mitra.audit.ChangeDetails;
import id.mitra.audit.History;
import id.mitra.country.Countries;
import id.mitra.country.Country;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Classifying;
import id.mitra.identity.caller.Permission;
import id.mitra.platform.database.Renaming;
import id.mitra.platform.error.Refused;
import id.mitra.platform.listing.Count;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.record.Keeper;
import id.mitra.platform.record.Keepers;
import id.mitra.platform.record.RandomIds;
import id.mitra.platform.record.Version;
import id.mitra.platform.text.Similar;
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

	private static final String KNOWN = "@visibility.known('partner', #id) and ";

	private final PartnerRepository repository;

	private final Keeper<Partner, PartnerDraft> partners;

	private final Countries countries;

	private final PartnerQueries queries;

	private final List<PartnerUse> uses;

	private final PartnerRules rules;

	private final Classifying classifying;

	private final History history;

	private final ApplicationEventPublisher events;

	/**
	 * Renamings take turns, and so do those who change where a partner belongs: two at
	 * once could make a circle that neither sees.
	 */
	PartnerService(PartnerRepository repository, Countries countries, PartnerQueries queries, List<PartnerUse> uses,
			PartnerRules rules, Classifying classifying, Renaming renaming, Keepers keepers, History history,
			ApplicationEventPublisher events) {
		this.repository = repository;
		this.countries = countries;
		this.partners = keepers.of("partners", repository, Partner::getId, Partner::draft).behind(renaming::begin);
		this.queries = queries;
		this.uses = uses;
		this.rules = rules;
		this.classifying = classifying;
		this.history = history;
		this.events = events;
	}

	public Page<PartnerRow> list(PartnerQuery query, PageRequest page) {
		return this.queries.list(query, page);
	}

	public Count count(PartnerQuery query) {
		return this.queries.count(query);
	}

	public Page<Country> countries() {
		return new Page<>(this.queries.countries(), null);
	}

	public Page<PartnerRow> suggest(@Nullable String q) {
		return new Page<>((q == null || q.isBlank()) ? List.of() : this.queries.suggest(q), null);
	}

	public PartnerDetails get(long id) {
		Partner partner = this.partners.read(id);
		PartnerDraft draft = partner.draft();
		Long whole = draft.parentId();
		String name = (whole != null) ? this.repository.findById(whole).map(Partner::getName).orElse(null) : null;
		return partner.details(new Belonging(draft.country(), this.countries.name(draft.country()), draft.seat(),
				this.countries.name(draft.seat()), (name != null) ? whole : null, name));
	}

	public Page<ChangeDetails> changes(long id, PageRequest page) {
		return this.history.of("partners", get(id), page);
	}

	public List<Similar> similar(PartnerDraft draft, @Nullable String key) {
		this.rules.check(draft, null);
		return this.partners.others(key, this.queries.similar(draft.completed(Classification.OPEN)));
	}

	@Transactional
	@PreAuthorize(Permission.OFFICER_WRITES)
	public PartnerDetails create(PartnerDraft draft, @Nullable String key) {
		this.rules.check(draft, null);
		PartnerDraft completed = draft.completed(Classification.OPEN);
		List<Similar> similar = this.queries.similar(completed);
		long id = this.partners.create(key, draft, () -> new Partner(RandomIds.next(), completed));
		return get(id).with(Similar.others(similar, id));
	}

	/** A whole that the writer can't see stays, unless they name another. */
	@Transactional
	@PreAuthorize(KNOWN + Permission.OFFICER_WRITES)
	public PartnerDetails update(long id, @Nullable Version version, PartnerDraft draft) {
		if (this.classifying.mayRaise(draft.classification())) {
			this.classifying.beforeRaising();
		}
		Partner partner = this.partners.onRecord(id);
		PartnerDraft before = partner.draft();
		PartnerDraft shown = this.rules.shown(before);
		this.rules.check(draft, partner);
		PartnerDraft completed = draft.completed(partner.getClassification());
		this.partners.check(version, partner, completed.withoutRenaming(), shown);
		this.rules.checkClassification(completed, partner);
		boolean kept = shown.parentId() == null && completed.parentId() == null;
		PartnerDraft revised = kept ? completed.partOf(before.parentId()) : completed;
		partner.revise(revised);
		this.partners.save(partner, Classifying.revision(before, revised), before);
		return get(id);
	}

	/**
	 * Lowers partners to a record that names them.
	 */
	@Transactional
	@PreAuthorize(Permission.OFFICER_WRITES)
	public void lower(Collection<Long> ids, Classification to) {
		this.classifying.lower("partner", ids, to)
			.forEach((lowered) -> this.events.publishEvent(lowered.in("partners")));
	}

	@Transactional
	@PreAuthorize(KNOWN + Permission.OFFICER_WRITES)
	public void delete(long id) {
		Partner partner = this.partners.onRecord(id);
		if (this.uses.stream().anyMatch((use) -> use.uses(id))) {
			throw new Refused("partnerInUse");
		}
		this.partners.trash(partner);
	}

	@Transactional
	@PreAuthorize("@visibility.knownInTrash('partner', #id) and " + Permission.OFFICER_WRITES)
	public PartnerDetails restore(long id) {
		return get(this.partners.restore(this.partners.inTrash(id, (partner) -> !partner.isMerged())));
	}

}
