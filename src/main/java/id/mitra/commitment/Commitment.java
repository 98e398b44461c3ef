package id.mitra.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import id.mitra.commitment.report.EvidenceLink;
import id.mitra.commitment.report.KeptEvidence;
import id.mitra.commitment.report.ReportDraft;
import id.mitra.commitment.report.StatusReport;
import id.mitra.commitment.term.CommitmentKind;
import id.mitra.commitment.term.CommitmentStatus;
import id.mitra.commitment.term.Due;
import id.mitra.commitment.term.Topic;
import id.mitra.identity.caller.ClassifiedEntity;
import id.mitra.platform.error.Refused;
import id.mitra.platform.record.Handle;
import id.mitra.platform.record.Moments;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/**
 * Something that one side or both will do. Its status is what was last reported; reports
 * are only ever added.
 */
@Entity
class Commitment extends ClassifiedEntity {

	@Id
	private Long id;

	private String reference = "";

	@Embedded
	private Wording wording = Wording.NONE;

	@Embedded
	private Responsibility responsibility = Responsibility.NOBODY;

	@Enumerated(EnumType.STRING)
	private CommitmentKind kind = CommitmentKind.AGREED;

	private @Nullable Long meetingId;

	@Embedded
	private @Nullable Topic topic;

	@Embedded
	private @Nullable Due due;

	private LocalDate madeOn = LocalDate.EPOCH;

	@Enumerated(EnumType.STRING)
	private CommitmentStatus status = CommitmentStatus.OPEN;

	private @Nullable LocalDate doneOn;

	@Embedded
	private @Nullable Assessment assessment;

	@ElementCollection
	@OptimisticLock(excluded = true)
	@CollectionTable(name = "commitment_report", joinColumns = @JoinColumn(name = "commitment_id"))
	@OrderColumn(name = "position")
	private List<StatusReport> reports = new ArrayList<>();

	@ElementCollection
	@OptimisticLock(excluded = true)
	@CollectionTable(name = "commitment_evidence", joinColumns = @JoinColumn(name = "commitment_id"))
	@OrderColumn(name = "position")
	private List<KeptEvidence> evidence = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected Commitment() {
	}

	/**
	 * A new commitment.
	 * @param draft complete, as {@link CommitmentRules} leaves it
	 */
	Commitment(long id, String reference, CommitmentDraft draft) {
		this.id = id;
		this.reference = reference;
		this.status = draft.first();
		revise(draft);
	}

	/**
	 * Takes over all of a complete draft but its status, which only reports move.
	 */
	void revise(CommitmentDraft draft) {
		touch();
		this.wording = draft.wording();
		this.responsibility = draft.responsibility();
		this.kind = Objects.requireNonNull(draft.kind());
		this.meetingId = draft.meetingId();
		this.topic = draft.topic();
		this.due = draft.due();
		this.madeOn = Objects.requireNonNull(draft.madeOn());
		classify(Objects.requireNonNull(draft.classification()));
	}

	/**
	 * Keeps what is said of it, and stands as that says.
	 * @param draft complete
	 * @throws Refused where it is done or dropped, unless that is taken back and told why
	 */
	void report(ReportDraft draft, String by) {
		CommitmentStatus now = Objects.requireNonNull(draft.status());
		boolean reopened = now == CommitmentStatus.OPEN && draft.note() != null;
		if (this.status.isClosed() && !reopened) {
			throw new Refused("commitment." + this.status);
		}
		touch();
		LocalDate on = Objects.requireNonNull(draft.on());
		int place = this.reports.size();
		this.reports.add(new StatusReport(now, draft.note(), on, draft.meetingId(), Moments.now(), by));
		draft.evidence().forEach((link) -> this.evidence.add(new KeptEvidence(place, link.text(), link.url())));
		this.status = now;
		this.doneOn = (now == CommitmentStatus.DONE) ? on : null;
	}

	/** Makes a promise of what was proposed; what is one already stays as it is. */
	void agree() {
		if (this.status == CommitmentStatus.PROPOSED) {
			touch();
			this.status = CommitmentStatus.OPEN;
		}
	}

	/**
	 * Keeps how it was kept, in place of what was thought before.
	 * @throws Refused where it has no criterion to be judged by
	 */
	void assess(AssessmentDraft draft, String by) {
		if (this.wording.criterion() == null) {
			throw new Refused("commitment.criterion");
		}
		touch();
		this.assessment = new Assessment(Objects.requireNonNull(draft.score()), draft.note(), Moments.now(), by);
	}

	CommitmentDraft draft() {
		return new CommitmentDraft(this.wording, this.responsibility, this.kind, this.meetingId, this.topic, this.due,
				this.madeOn, getClassification(), null, this.status);
	}

	/** What its history tells of a report. */
	Progress progress() {
		return new Progress(this.status, this.reports.isEmpty() ? null : this.reports.getLast().on(),
				getClassification());
	}

	/** What its history tells of an assessment. */
	Verdict verdict() {
		return (this.assessment != null)
				? new Verdict(this.assessment.score(), this.assessment.note(), getClassification())
				: new Verdict(null, null, getClassification());
	}

	/** By its words in the reader's language. */
	Handle handle() {
		return handle(this.id, this.wording.text());
	}

	Long getId() {
		return this.id;
	}

	String getReference() {
		return this.reference;
	}

	CommitmentStatus getStatus() {
		return this.status;
	}

	@Nullable LocalDate getDoneOn() {
		return this.doneOn;
	}

	@Nullable Assessment getAssessment() {
		return this.assessment;
	}

	List<StatusReport> getReports() {
		return List.copyOf(this.reports);
	}

	List<EvidenceLink> proofs(int report) {
		return this.evidence.stream()
			.filter((one) -> one.report() == report)
			.map((one) -> new EvidenceLink(one.text(), one.url()))
			.toList();
	}

}
