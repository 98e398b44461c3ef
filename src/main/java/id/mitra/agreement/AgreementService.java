package id.mitra.agreement;

import java.time.LocalDate;
import java.util.Objects;

import id.mitra.agreement.clock.AgreementClock;
import id.mitra.agreement.part.AgreementFigures;
import id.mitra.audit.ChangeDetails;
import id.mitra.audit.History;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Classified;
import id.mitra.identity.caller.Classifying;
import id.mitra.identity.caller.Permission;
import id.mitra.partner.PartnerService;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.error.RecordNotFound;
import id.mitra.platform.listing.Count;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.record.Change;
import id.mitra.platform.record.Keeper;
import id.mitra.platform.record.Keepers;
import id.mitra.platform.record.RandomIds;
import id.mitra.platform.record.Today;
import id.mitra.platform.record.Version;
import id.mitra.platform.record.Versioned;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the agreements, and counts their days.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Permission.STAFF)
public class AgreementService {

	private static final String KNOWN = "@visibility.known('agreement', #id) and ";

	private static final String COLLECTION = "agreements";

	private final Keeper<Agreement, AgreementDraft> agreements;

	private final AgreementList list;

	private final AgreementView view;

	private final AgreementRules rules;

	private final AgreementPhases phases;

	private final PartnerService partners;

	private final Checks checks;

	private final Today today;

	private final History history;

	AgreementService(AgreementRepository agreements, AgreementList list, AgreementView view, AgreementRules rules,
			AgreementPhases phases, PartnerService partners, Keepers keepers, Checks checks, Today today,
			History history) {
		this.agreements = keepers.of(COLLECTION, agreements, Agreement::getId, Agreement::draft);
		this.list = list;
		this.view = view;
		this.rules = rules;
		this.phases = phases;
		this.partners = partners;
		this.checks = checks;
		this.today = today;
		this.history = history;
	}

	public Page<AgreementRow> list(AgreementQuery query, PageRequest page) {
		return this.list.page(query, page);
	}

	public Count count(AgreementQuery query) {
		return this.list.count(query);
	}

	public AgreementFigures figures() {
		return this.list.figures();
	}

	/** Those that a meeting concerns, the first few of them. */
	public MeetingAgreements at(long meeting) {
		return this.list.at(meeting).orElseThrow(() -> new RecordNotFound("meetings", meeting));
	}

	public AgreementDetails get(long id) {
		return read(id);
	}

	public Page<ChangeDetails> changes(long id, PageRequest page) {
		return this.history.of(COLLECTION, OpenedAgreement.of(this.agreements.read(id)), page);
	}

	/** One whose history is read, and nothing else of it. */
	private record OpenedAgreement(Long key, int version,
			Classification classification) implements Versioned, Classified {

		private static OpenedAgreement of(Agreement agreement) {
			return new OpenedAgreement(agreement.getId(), agreement.currentVersion(), agreement.getClassification());
		}

	}

	/**
	 * How it stands on a day.
	 * @param on today where it is null
	 */
	@PreAuthorize(KNOWN + Permission.STAFF)
	public AgreementClock clock(long id, @Nullable LocalDate on) {
		FieldErrors errors = this.checks.none();
		errors.checkYear(on, "on");
		errors.throwIfAny();
		return this.view.clock(this.agreements.read(id), Objects.requireNonNullElseGet(on, this.today::date));
	}

	@Transactional
	@PreAuthorize(Permission.OFFICER_WRITES)
	public AgreementDetails create(AgreementDraft draft, @Nullable String key) {
		return read(this.agreements.once(key, draft,
				() -> saved(new Agreement(RandomIds.next(), this.rules.apply(draft, null)), Change.CREATED, null)));
	}

	@Transactional
	@PreAuthorize(KNOWN + Permission.OFFICER_WRITES)
	public AgreementDetails update(long id, @Nullable Version version, AgreementDraft draft) {
		Agreement agreement = this.agreements.onRecord(id);
		AgreementDraft complete = this.rules.apply(draft, agreement);
		AgreementDraft before = agreement.draft();
		this.agreements.check(version, agreement, this.rules.shown(complete), this.rules.shown(before));
		this.rules.checkMove(complete, agreement);
		agreement.revise(complete);
		return read(saved(agreement, Classifying.revision(before, complete), before));
	}

	@Transactional
	@PreAuthorize(KNOWN + Permission.OFFICER_WRITES)
	public void delete(long id) {
		this.agreements.trash(this.agreements.onRecord(id));
	}

	@Transactional
	@PreAuthorize("@visibility.knownInTrash('agreement', #id) and " + Permission.OFFICER_WRITES)
	public AgreementDetails restore(long id) {
		return read(this.agreements.restore(this.agreements.inTrash(id)));
	}

	private AgreementDetails read(long id) {
		return this.view.of(this.agreements.read(id));
	}

	/** Whoever may open it may read every name in it. */
	private long saved(Agreement agreement, Change change, @Nullable AgreementDraft before) {
		this.partners.lower(agreement.draft().partnerIds(), agreement.getClassification());
		long id = this.agreements.save(agreement, change, before);
		this.phases.write(agreement);
		return id;
	}

}
