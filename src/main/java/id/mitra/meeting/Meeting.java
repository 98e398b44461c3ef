package id.mitra.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import id.mitra.identity.caller.ClassifiedEntity;
import id.mitra.meeting.term.DatePrecision;
import id.mitra.meeting.term.Level;
import id.mitra.meeting.term.MeetingKind;
import id.mitra.meeting.term.MeetingMode;
import id.mitra.meeting.term.MeetingStatus;
import id.mitra.platform.error.Refused;
import id.mitra.platform.record.Today;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/**
 * One conversation between the sides. Its lists are replaced as a whole, never row by
 * row, so that no constraint between rows is broken on the way.
 */
@Entity
class Meeting extends ClassifiedEntity {

	@Id
	private Long id;

	private String reference = "";

	private String title = "";

	@Enumerated(EnumType.STRING)
	private MeetingKind kind = MeetingKind.BILATERAL;

	@Enumerated(EnumType.STRING)
	private MeetingMode mode = MeetingMode.IN_PERSON;

	@Enumerated(EnumType.STRING)
	private MeetingStatus status = MeetingStatus.PLANNED;

	private @Nullable String statusReason;

	@Enumerated(EnumType.STRING)
	private @Nullable Level ourLevel;

	@Enumerated(EnumType.STRING)
	private @Nullable Level partnerLevel;

	private LocalDate date = LocalDate.EPOCH;

	@Enumerated(EnumType.STRING)
	private DatePrecision datePrecision = DatePrecision.DAY;

	private @Nullable LocalTime startTime;

	private @Nullable LocalTime endTime;

	private String zone = "";

	private @Nullable String city;

	private @Nullable String country;

	private @Nullable String venue;

	private @Nullable String hostEvent;

	private @Nullable String summary;

	private @Nullable String outcome;

	@ElementCollection
	@OptimisticLock(excluded = true)
	@CollectionTable(name = "meeting_partner", joinColumns = @JoinColumn(name = "meeting_id"))
	@OrderColumn(name = "position")
	private List<Participation> partners = new ArrayList<>();

	@ElementCollection
	@OptimisticLock(excluded = true)
	@CollectionTable(name = "meeting_area", joinColumns = @JoinColumn(name = "meeting_id"))
	@OrderColumn(name = "position")
	private List<TouchedArea> areas = new ArrayList<>();

	@ElementCollection
	@OptimisticLock(excluded = true)
	@CollectionTable(name = "attendance", joinColumns = @JoinColumn(name = "meeting_id"))
	@OrderColumn(name = "position")
	private List<Attendance> attendances = new ArrayList<>();

	@ElementCollection
	@OptimisticLock(excluded = true)
	@CollectionTable(name = "statement", joinColumns = @JoinColumn(name = "meeting_id"))
	@OrderColumn(name = "position")
	private List<Statement> statements = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected Meeting() {
	}

	/**
	 * A new meeting, planned or held.
	 * @param draft complete, as {@link MeetingRules} leaves it
	 */
	Meeting(long id, String reference, MeetingDraft draft) {
		this.id = id;
		this.reference = reference;
		this.status = Objects.requireNonNull(draft.status());
		revise(draft);
	}

	/**
	 * Takes over all of a complete draft but its status, which only the verbs move.
	 */
	void revise(MeetingDraft draft) {
		touch();
		this.title = Objects.requireNonNull(draft.title());
		this.kind = Objects.requireNonNull(draft.kind());
		this.mode = Objects.requireNonNull(draft.mode());
		classify(Objects.requireNonNull(draft.classification()));
		this.ourLevel = draft.ourLevel();
		this.partnerLevel = draft.partnerLevel();
		this.date = Objects.requireNonNull(draft.date());
		this.datePrecision = Objects.requireNonNull(draft.datePrecision());
		this.startTime = draft.startTime();
		this.endTime = draft.endTime();
		this.zone = Objects.requireNonNull(draft.zone());
		this.city = draft.city();
		this.country = draft.country();
		this.venue = draft.venue();
		this.hostEvent = draft.hostEvent();
		this.summary = draft.summary();
		this.outcome = draft.outcome();
		this.partners = replaced(this.partners, draft.partners());
		this.areas = sameAreas(draft.areas()) ? this.areas : new ArrayList<>(draft.areas());
		this.attendances = replaced(this.attendances, draft.attendances());
		this.statements = replaced(this.statements, draft.statements());
	}

	/** Their order says nothing, and a form sends its own. */
	private boolean sameAreas(List<TouchedArea> wanted) {
		return Set.copyOf(this.areas).equals(Set.copyOf(wanted));
	}

	private static <T> List<T> replaced(List<T> old, List<T> wanted) {
		return old.equals(wanted) ? old : new ArrayList<>(wanted);
	}

	/**
	 * Puts on record that the meeting took place.
	 */
	void hold(Today today) {
		expect(MeetingStatus.PLANNED, MeetingStatus.POSTPONED);
		if (draft().isAhead(today)) {
			throw new Refused("meeting.future");
		}
		this.status = MeetingStatus.HELD;
	}

	/**
	 * Puts the meeting off, to another day where one is known.
	 */
	void postpone(String reason, @Nullable LocalDate date) {
		expect(MeetingStatus.PLANNED, MeetingStatus.POSTPONED);
		this.status = MeetingStatus.POSTPONED;
		this.statusReason = reason;
		if (date != null) {
			this.date = date;
			this.datePrecision = DatePrecision.DAY;
		}
	}

	void cancel(String reason) {
		expect(MeetingStatus.PLANNED, MeetingStatus.POSTPONED);
		this.status = MeetingStatus.CANCELLED;
		this.statusReason = reason;
	}

	private void expect(MeetingStatus... allowed) {
		if (!List.of(allowed).contains(this.status)) {
			throw new Refused("meeting." + this.status);
		}
	}

	MeetingDraft draft() {
		return new MeetingDraft(this.title, this.kind, this.mode, this.status, getClassification(), this.ourLevel,
				this.partnerLevel, this.date, this.datePrecision, this.startTime, this.endTime, this.zone, this.city,
				this.country, this.venue, this.hostEvent, List.copyOf(this.partners), List.copyOf(this.areas),
				List.copyOf(this.attendances), this.summary, this.outcome, List.copyOf(this.statements));
	}

	Standing standing() {
		return new Standing(this.status, this.statusReason, this.date, this.datePrecision, getClassification());
	}

	Long getId() {
		return this.id;
	}

	MeetingStatus getStatus() {
		return this.status;
	}

}
