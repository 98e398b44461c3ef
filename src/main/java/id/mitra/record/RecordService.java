package id.mitra.record;

import java.util.ArrayList;
import java.util.List;

import id.mitra.commitment.CommitmentService;
import id.mitra.delegate.DelegateService;
import id.mitra.identity.caller.Permission;
import id.mitra.platform.record.Change;
import id.mitra.platform.record.Idempotency;
import id.mitra.platform.record.Keeper;
import id.mitra.platform.record.Keepers;
import id.mitra.platform.record.Version;
import id.mitra.record.part.AgendaItem;
import id.mitra.record.part.RecordDraft;
import id.mitra.record.part.Signatory;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the records of meetings: drafts, what was agreed, and every state between.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Permission.STAFF)
class RecordService {

	private static final String KNOWN = "@meetingVisibility.known(#id) and ";

	private final Keeper<MeetingRecord, RecordDraft> records;

	private final MeetingRecordRepository repository;

	private final RecordQueries queries;

	private final RecordReferences references;

	private final RecordArchive archive;

	private final RecordRules rules;

	private final DraftCompletion completion;

	private final Carryovers carryovers;

	private final Successors successors;

	private final CommitmentService commitments;

	private final DelegateService delegates;

	private final CanonicalJson canonical;

	private final Idempotency idempotency;

	RecordService(MeetingRecordRepository records, RecordQueries queries, RecordReferences references,
			RecordArchive archive, RecordRules rules, DraftCompletion completion, Carryovers carryovers,
			Successors successors, CommitmentService commitments, DelegateService delegates, CanonicalJson canonical,
			Idempotency idempotency, Keepers keepers) {
		this.records = keepers.of("records", records, MeetingRecord::getMeetingId, MeetingRecord::draft);
		this.repository = records;
		this.queries = queries;
		this.references = references;
		this.archive = archive;
		this.rules = rules;
		this.completion = completion;
		this.carryovers = carryovers;
		this.successors = successors;
		this.commitments = commitments;
		this.delegates = delegates;
		this.canonical = canonical;
		this.idempotency = idempotency;
	}

	/** Of a meeting that the reader may know, as the one statement asks itself. */
	public RecordDetails get(long id) {
		return this.queries.of(id);
	}

	@Transactional
	@PreAuthorize(KNOWN + Permission.OFFICER_WRITES)
	public RecordDetails update(long id, @Nullable Version version, RecordDraft draft) {
		return written(open(id), version, draft);
	}

	/**
	 * Puts items of another meeting's record at the end of the agenda, as new ones, once
	 * for each key.
	 */
	@Transactional
	@PreAuthorize(KNOWN + Permission.OFFICER_WRITES)
	public RecordDetails carryOver(long id, @Nullable Version version, CarryoverDraft carryover, @Nullable String key) {
		return get(this.idempotency.once(key, "meetings/" + id + "/record/carryovers", carryover,
				() -> carriedOver(id, version, carryover)));
	}

	private long carriedOver(long id, @Nullable Version version, CarryoverDraft carryover) {
		List<AgendaItem> items = this.carryovers.chosen(id, carryover);
		MeetingRecord record = open(id);
		int before = record.draft().items().size();
		written(record, version, record.draft().with(items.stream().map(AgendaItem::afresh).toList()));
		List<AgendaItem> now = record.content().items();
		this.carryovers.keep(id, now.subList(before, now.size()).stream().map(AgendaItem::id).toList(), carryover,
				items);
		return id;
	}

	/** Where items of it may be carried over to. */
	@PreAuthorize(KNOWN + Permission.STAFF)
	public List<Successor> successors(long id) {
		return this.successors.of(id);
	}

	@Transactional
	@PreAuthorize(KNOWN + Permission.OFFICER_WRITES)
	public RecordDetails review(long id) {
		MeetingRecord record = open(id);
		RecordTold told = record.told();
		record.review();
		return saved(record, told);
	}

	/** What was proposed in it is agreed with it. */
	@Transactional
	@PreAuthorize(KNOWN + Permission.MANAGER_WRITES)
	public RecordDetails agree(long id, SignaturesDraft agreement) {
		List<Signatory> signatories = this.rules.signatories(agreement);
		MeetingRecord record = open(id);
		RecordTold told = record.told();
		record.agree(signatories, this.commitments.agree(record.content().commitments()),
				(content) -> CanonicalJson.hash(this.canonical.of(content)));
		this.delegates.lower(signatories.stream().map(Signatory::delegateId).toList(), record.getClassification());
		this.archive.keepEdition(record);
		return saved(record, told);
	}

	@Transactional
	@PreAuthorize(KNOWN + Permission.MANAGER_WRITES)
	public RecordDetails amend(long id, AmendmentDraft amendment) {
		String reason = this.rules.reason(amendment);
		MeetingRecord record = open(id);
		RecordTold told = record.told();
		record.amend(reason);
		RecordDraft draft = record.draft();
		RecordDraft standing = standing(draft);
		if (!standing.equals(draft)) {
			record.revise(standing);
		}
		return saved(record, told);
	}

	/** The agreed ones, and the one in the making. */
	@PreAuthorize(KNOWN + Permission.STAFF)
	public List<RecordEdition> editions(long id) {
		List<RecordEdition> editions = new ArrayList<>(this.archive.editions(id));
		this.repository.findById(id)
			.filter((record) -> record.getState() != RecordStage.AGREED)
			.ifPresent((record) -> editions
				.add(new RecordEdition(record.getEdition(), record.getState(), null, null, null, record.getReason())));
		return editions;
	}

	@PreAuthorize(KNOWN + Permission.STAFF)
	public RecordDetails edition(long id, int edition) {
		RecordDetails now = get(id);
		return (now.content().edition() == edition) ? now : this.archive.edition(now, edition);
	}

	@PreAuthorize(KNOWN + Permission.STAFF)
	public List<SavedState> states(long id) {
		return this.archive.states(id);
	}

	@PreAuthorize(KNOWN + Permission.STAFF)
	public RecordContent state(long id, long state) {
		return this.archive.state(id, state);
	}

	@PreAuthorize(KNOWN + Permission.STAFF)
	public RecordDifference difference(long id, long from, long to) {
		return this.archive.difference(id, from, to);
	}

	/** The record, locked, which is an empty draft where there was none. */
	private MeetingRecord open(long id) {
		this.references.begin(id);
		return this.records.onRecord(id);
	}

	/** What is agreed goes on naming whom it named; what can be written does not. */
	private RecordDraft standing(RecordDraft draft) {
		return draft.standing(this.delegates.standing(draft.people()));
	}

	private RecordDetails written(MeetingRecord record, @Nullable Version version, RecordDraft sent) {
		RecordTold told = record.told();
		this.rules.check(sent);
		RecordDraft draft = standing(sent);
		this.records.check(version, record, draft, told.draft());
		this.rules.check(draft, record);
		record.revise(this.completion.of(draft, record.getMeetingId()));
		this.delegates.lower(draft.items().stream().flatMap((item) -> item.speakers().stream()).toList(),
				record.getClassification());
		return saved(record, told);
	}

	private RecordDetails saved(MeetingRecord record, RecordTold before) {
		this.records.save(record, Change.UPDATED, before, record.told());
		this.archive.keepState(record, before.draft());
		return this.queries.of(record.getMeetingId());
	}

}
