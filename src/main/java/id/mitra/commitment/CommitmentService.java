package id.mitra.commitment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import id.mitra.audit.ChangeDetails;
import id.mitra.audit.History;
import id.mitra.commitment.report.ReportDraft;
import id.mitra.delegate.DelegateService;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Classifying;
import id.mitra.identity.caller.Permission;
import id.mitra.partner.PartnerService;
import id.mitra.platform.listing.Count;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.record.Change;
import id.mitra.platform.record.Idempotency;
import id.mitra.platform.record.Keeper;
import id.mitra.platform.record.Keepers;
import id.mitra.platform.record.RandomIds;
import id.mitra.platform.record.Version;
import id.mitra.platform.record.Writer;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the commitments, what is said of them, and how they were kept.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Permission.STAFF)
public class CommitmentService {

	private static final String KNOWN = "@commitmentVisibility.known(#id) and ";

	private static final String COLLECTION = "commitments";

	private final Keeper<Commitment, CommitmentDraft> commitments;

	private final CommitmentList list;

	private final CommitmentVisibility visibility;

	private final CommitmentView view;

	private final CommitmentRules rules;

	private final CommitmentReferences references;

	private final PartnerService partners;

	private final DelegateService delegates;

	private final Idempotency idempotency;

	private final Writer writer;

	private final History history;

	CommitmentService(CommitmentRepository commitments, CommitmentList list, CommitmentVisibility visibility,
			CommitmentView view, CommitmentRules rules, CommitmentReferences references, PartnerService partners,
			DelegateService delegates, Keepers keepers, Idempotency idempotency, Writer writer, History history) {
		this.commitments = keepers.of(COLLECTION, commitments, Commitment::getId, Commitment::draft);
		this.list = list;
		this.visibility = visibility;
		this.view = view;
		this.rules = rules;
		this.references = references;
		this.partners = partners;
		this.delegates = delegates;
		this.idempotency = idempotency;
		this.writer = writer;
		this.history = history;
	}

	public Page<CommitmentDetails> list(CommitmentQuery query, PageRequest page) {
		return this.list.page(query, page);
	}

	public Count count(CommitmentQuery query) {
		return this.list.count(query);
	}

	public ChoiceCounts counts(CommitmentQuery query) {
		return this.list.counts(query);
	}

	@PreAuthorize(KNOWN + Permission.STAFF)
	public CommitmentDetails get(long id) {
		return read(id);
	}

	@PreAuthorize(KNOWN + Permission.STAFF)
	public Page<ChangeDetails> changes(long id, PageRequest page) {
		return this.history.of(COLLECTION, read(id), page);
	}

	@Transactional
	@PreAuthorize(Permission.OFFICER_WRITES)
	public CommitmentDetails create(CommitmentDraft draft, @Nullable String key) {
		return read(this.commitments.once(key, draft, () -> {
			CommitmentDraft complete = this.rules.apply(draft, null);
			LocalDate made = Objects.requireNonNull(complete.madeOn());
			return saved(new Commitment(RandomIds.next(), this.references.newReference(made), complete), Change.CREATED,
					null);
		}));
	}

	/**
	 * A new one as it would be kept, as far as that can be said without its meeting.
	 */
	@PreAuthorize(Permission.OFFICER_WRITES)
	public CommitmentDraft checked(CommitmentDraft draft) {
		return this.rules.applyAlone(draft);
	}

	@Transactional
	@PreAuthorize(KNOWN + Permission.OFFICER_WRITES)
	public CommitmentDetails update(long id, @Nullable Version version, CommitmentDraft draft) {
		Commitment commitment = this.commitments.onRecord(id);
		CommitmentDraft complete = this.rules.apply(draft, commitment);
		CommitmentDraft before = commitment.draft();
		this.commitments.check(version, commitment, complete, before);
		this.rules.checkMove(draft, complete, commitment);
		commitment.revise(complete);
		return read(saved(commitment, Classifying.revision(before, complete), before));
	}

	@Transactional
	@PreAuthorize(KNOWN + Permission.OFFICER_WRITES)
	public void delete(long id) {
		this.commitments.trash(this.commitments.onRecord(id));
	}

	@Transactional
	@PreAuthorize("@commitmentVisibility.knownInTrash(#id) and " + Permission.OFFICER_WRITES)
	public CommitmentDetails restore(long id) {
		return read(this.commitments.restore(this.commitments.inTrash(id)));
	}

	/** Keeps what is said of it, once for each key. */
	@Transactional
	@PreAuthorize(KNOWN + Permission.OFFICER_WRITES)
	public CommitmentDetails report(long id, ReportDraft draft, @Nullable String key) {
		return read(this.idempotency.once(key, COLLECTION + "/" + id + "/reports", draft, () -> {
			ReportDraft complete = this.rules.apply(draft);
			Commitment commitment = this.commitments.onRecord(id);
			Progress before = commitment.progress();
			commitment.report(complete, this.writer.name());
			return this.commitments.save(commitment, Change.REPORTED, before, told(commitment, complete.meetingId()));
		}));
	}

	@Transactional
	@PreAuthorize(KNOWN + Permission.MANAGER_WRITES)
	public CommitmentDetails assess(long id, AssessmentDraft draft) {
		AssessmentDraft complete = this.rules.apply(draft);
		Commitment commitment = this.commitments.onRecord(id);
		Verdict before = commitment.verdict();
		commitment.assess(complete, this.writer.name());
		return read(this.commitments.save(commitment, Change.ASSESSED, before, commitment.verdict()));
	}

	/**
	 * Those of the commitments that something may name that is classified so, by a caller
	 * who may know of them.
	 */
	public Set<Long> nameable(Collection<Long> ids, Classification classification) {
		return this.visibility.onRecord(ids, classification);
	}

	/**
	 * Makes promises of those on record that were proposed.
	 * @return all of them as they stand now, by id
	 */
	@Transactional
	@PreAuthorize(Permission.MANAGER_WRITES)
	public Map<Long, CommitmentDraft> agree(Collection<Long> proposed) {
		Map<Long, CommitmentDraft> agreed = new HashMap<>();
		for (long id : this.visibility.onRecord(proposed, Classification.TOP_SECRET).stream().sorted().toList()) {
			Commitment commitment = this.commitments.onRecord(id);
			CommitmentDraft before = commitment.draft();
			commitment.agree();
			if (!commitment.draft().equals(before)) {
				this.commitments.save(commitment, Change.UPDATED, before);
			}
			agreed.put(id, commitment.draft());
		}
		return agreed;
	}

	/** Who said it when is for those who may know of the meeting where it was said. */
	private Progress told(Commitment commitment, @Nullable Long meeting) {
		Progress progress = commitment.progress();
		return this.references.meeting(meeting)
			.map((facts) -> progress.atLeast(facts.classification()))
			.orElse(progress);
	}

	private CommitmentDetails read(long id) {
		return this.view.of(this.commitments.read(id));
	}

	/** Whoever may open it may read every name in it. */
	private long saved(Commitment commitment, Change change, @Nullable CommitmentDraft before) {
		Responsibility who = commitment.draft().responsibility();
		this.partners.lower(named(who.partnerId()), commitment.getClassification());
		this.delegates.lower(named(who.delegateId()), commitment.getClassification());
		return this.commitments.save(commitment, change, before);
	}

	private static List<Long> named(@Nullable Long id) {
		return (id != null) ? List.of(id) : List.of();
	}

}
