package id.mitra.meeting;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

import id.mitra.audit.ChangeDetails;
import id.mitra.audit.History;
import id.mitra.delegate.DelegateService;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Classifying;
import id.mitra.identity.caller.Permission;
import id.mitra.meeting.part.Attendance;
import id.mitra.meeting.part.Cancellation;
import id.mitra.meeting.part.Postponement;
import id.mitra.partner.PartnerService;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.listing.Count;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.record.Change;
import id.mitra.platform.record.Keeper;
import id.mitra.platform.record.Keepers;
import id.mitra.platform.record.RandomIds;
import id.mitra.platform.record.Today;
import id.mitra.platform.record.Version;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the meetings. Every call on one asks first whether the reader can see it: what
 * one may not see is missing, not forbidden.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Permission.STAFF)
public class MeetingService {

	/**
	 * Begins the rule of a call on the meeting {@code id}: what one may not see is
	 * missing.
	 */
	public static final String KNOWN = "@meetingVisibility.known(#id) and ";

	private final Keeper<Meeting, MeetingDraft> meetings;

	private final MeetingList list;

	private final MeetingNeighbours neighbours;

	private final MeetingQueries queries;

	private final MeetingRules rules;

	private final MeetingReferences references;

	private final PartnerService partners;

	private final DelegateService delegates;

	private final List<MeetingAttachment> attachments;

	private final Checks checks;

	private final Today today;

	private final History history;

	MeetingService(MeetingRepository meetings, MeetingList list, MeetingNeighbours neighbours, MeetingQueries queries,
			MeetingRules rules, MeetingReferences references, PartnerService partners, DelegateService delegates,
			List<MeetingAttachment> attachments, Keepers keepers, Checks checks, Today today, History history) {
		this.meetings = keepers.of("meetings", meetings, Meeting::getId, Meeting::draft);
		this.list = list;
		this.neighbours = neighbours;
		this.queries = queries;
		this.rules = rules;
		this.references = references;
		this.partners = partners;
		this.delegates = delegates;
		this.attachments = attachments;
		this.checks = checks;
		this.today = today;
		this.history = history;
	}

	/** One statement, which needs no transaction of its own. */
	@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
	public Page<MeetingRow> list(MeetingQuery query, PageRequest page) {
		return this.list.page(query, page);
	}

	/**
	 * All of a list, however long, for a file of it: read page by page as it is taken,
	 * within no transaction, which would have to last as long as the file.
	 */
	@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
	public Stream<MeetingRow> stream(MeetingQuery query) {
		return this.list.stream(query);
	}

	/** One statement, as above. */
	@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
	public Neighbours neighbours(long id) {
		return this.neighbours.around(id);
	}

	public Count count(MeetingQuery query) {
		return this.list.count(query);
	}

	public MeetingDetails get(long id) {
		return this.queries.details(this.meetings.read(id));
	}

	/** How it is classified, from the record as it is, which nobody holds for that. */
	@PreAuthorize(KNOWN + Permission.STAFF)
	public Classification classification(long id) {
		return this.references.classification(id).orElseThrow(() -> this.meetings.missing(id));
	}

	public Page<ChangeDetails> changes(long id, PageRequest page) {
		return this.history.of("meetings", get(id), page);
	}

	/**
	 * Puts a meeting on record; whoever may send it twice holds it to a key.
	 * @return its id, for whoever is to read it once all is done that comes with it
	 */
	@Transactional
	@PreAuthorize(Permission.OFFICER_WRITES)
	public long create(MeetingDraft draft) {
		MeetingDraft complete = this.rules.apply(draft, null);
		String reference = this.references.newReference(complete.schedule().date());
		return saved(new Meeting(RandomIds.next(), reference, complete), Change.CREATED, null);
	}

	/**
	 * Keeps which meeting it goes on from. Both are shown at each other to whoever may
	 * see both.
	 */
	@Transactional
	@PreAuthorize(KNOWN + Permission.OFFICER_WRITES)
	public void follow(long id, long follows) {
		FieldErrors errors = this.checks.none();
		errors.rejectIf(id == follows || this.references.classification(follows).isEmpty(), "follows",
				"meeting.unknown");
		errors.throwIfAny();
		this.neighbours.follow(id, follows);
	}

	/** Edits it, and leaves it to whoever does more with it to read it. */
	@Transactional
	@PreAuthorize(KNOWN + Permission.OFFICER_WRITES)
	public long update(long id, @Nullable Version version, MeetingDraft draft) {
		Meeting meeting = this.meetings.onRecord(id);
		MeetingDraft complete = this.rules.apply(draft, meeting);
		MeetingDraft before = meeting.draft();
		this.meetings.check(version, meeting, complete, before);
		this.rules.checkMove(complete, meeting);
		meeting.revise(complete);
		return saved(meeting, Classifying.revision(before, complete), before);
	}

	/**
	 * Puts somebody among those who are there, after whoever is by then, so that two who
	 * do so at once leave nobody out. Whoever is there already gets the title anew.
	 */
	@Transactional
	@PreAuthorize(KNOWN + Permission.OFFICER_WRITES)
	public void attend(long id, Attendance person) {
		Meeting meeting = this.meetings.onRecord(id);
		MeetingDraft before = meeting.draft();
		MeetingDraft complete = this.rules.apply(before.with(person), meeting);
		if (!complete.equals(before)) {
			meeting.revise(complete);
			saved(meeting, Change.UPDATED, before);
		}
	}

	/**
	 * Puts it in the trash.
	 * @param version that it has to have, where the caller holds it to one
	 */
	@Transactional
	@PreAuthorize(KNOWN + Permission.OFFICER_WRITES)
	public void delete(long id, @Nullable Version version) {
		Meeting meeting = this.meetings.onRecord(id);
		if (version != null) {
			this.meetings.check(version, meeting, meeting.draft(), meeting.draft());
		}
		meeting.trash();
		saved(meeting, Change.TRASHED, meeting.draft());
	}

	/** The version that it then has; one that is classified so already stays as it is. */
	@Transactional
	@PreAuthorize(KNOWN + Permission.MANAGER_WRITES)
	public int reclassify(long id, @Nullable Version version, Classification wanted) {
		Meeting meeting = this.meetings.onRecord(id);
		MeetingDraft before = meeting.draft();
		MeetingDraft after = before.classified(wanted);
		if (version != null) {
			this.meetings.check(version, meeting, after, before);
		}
		if (!after.equals(before)) {
			this.rules.checkMove(after, meeting);
			meeting.revise(after);
			saved(meeting, Change.RECLASSIFIED, before);
		}
		return meeting.currentVersion();
	}

	@Transactional
	@PreAuthorize("@meetingVisibility.knownInTrash(#id) and " + Permission.OFFICER_WRITES)
	public MeetingDetails restore(long id) {
		Meeting meeting = this.meetings.inTrash(id);
		meeting.restore();
		return get(saved(meeting, Change.RESTORED, meeting.draft()));
	}

	/** Has it held, likewise. */
	@Transactional
	@PreAuthorize(KNOWN + Permission.OFFICER_WRITES)
	public long confirm(long id, @Nullable Version version, Course course) {
		Meeting meeting = this.meetings.onRecord(id);
		Standing before = meeting.standing();
		meeting.hold(this.today);
		MeetingDraft planned = meeting.draft();
		MeetingDraft said = course.of(planned);
		MeetingDraft went = said.equals(planned) ? planned : this.rules.apply(said, meeting);
		if (version != null) {
			this.meetings.check(version, meeting, went, planned);
		}
		this.meetings.save(meeting, Change.HELD, before, meeting.standing());
		if (!went.equals(planned)) {
			meeting.revise(went);
			saved(meeting, Change.UPDATED, planned);
		}
		return id;
	}

	@Transactional
	@PreAuthorize(KNOWN + Permission.OFFICER_WRITES)
	public MeetingDetails postpone(long id, Postponement postponement) {
		this.rules.check(postponement);
		String reason = Objects.requireNonNull(postponement.reason()).strip();
		return move(id, (meeting) -> meeting.postpone(reason, postponement.date()), Change.POSTPONED);
	}

	@Transactional
	@PreAuthorize(KNOWN + Permission.OFFICER_WRITES)
	public MeetingDetails cancel(long id, Cancellation cancellation) {
		this.checks.of(cancellation).throwIfAny();
		String reason = Objects.requireNonNull(cancellation.reason()).strip();
		return move(id, (meeting) -> meeting.cancel(reason), Change.CANCELLED);
	}

	@Transactional
	@PreAuthorize(KNOWN + Permission.OFFICER_WRITES)
	public MeetingDetails undoCancellation(long id) {
		return move(id, Meeting::reinstate, Change.REINSTATED);
	}

	private MeetingDetails move(long id, Consumer<Meeting> verb, Change change) {
		Meeting meeting = this.meetings.onRecord(id);
		Standing before = meeting.standing();
		verb.accept(meeting);
		return get(this.meetings.save(meeting, change, before, meeting.standing()));
	}

	/** Whoever may open it, or what hangs on it, may read every name in it. */
	private long saved(Meeting meeting, Change change, @Nullable MeetingDraft before) {
		MeetingDraft now = meeting.draft();
		this.partners.lower(now.sides().parties(), meeting.getClassification());
		this.delegates.lower(now.people(), meeting.getClassification());
		if (change == Change.RECLASSIFIED) {
			this.attachments.forEach((one) -> {
				this.partners.lower(one.partners(meeting.getId()), meeting.getClassification());
				this.delegates.lower(one.delegates(meeting.getId()), meeting.getClassification());
			});
		}
		return this.meetings.save(meeting, change, before);
	}

}
