package id.mitra.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import id.mitra.identity.caller.ClassifiedEntity;
import id.mitra.meeting.part.Attendance;
import id.mitra.meeting.part.Location;
import id.mitra.meeting.part.Nature;
import id.mitra.meeting.part.Participation;
import id.mitra.meeting.part.Schedule;
import id.mitra.meeting.part.Sides;
import id.mitra.meeting.part.Statement;
import id.mitra.meeting.part.Substance;
import id.mitra.meeting.part.TouchedArea;
import id.mitra.meeting.part.Turn;
import id.mitra.meeting.term.MeetingStatus;
import id.mitra.platform.error.Refused;
import id.mitra.platform.record.Today;
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
 * One conversation between the sides. Its lists are replaced as a whole, never row by
 * row, so that no constraint between rows is broken on the way.
 */
@Entity
class Meeting extends ClassifiedEntity {

	@Id
	private Long id;

	private String reference = "";

	@Embedded
	private Nature nature = new Nature(null, null, null, null, null, null);

	/** Null where it takes the course that was planned. */
	@Embedded
	private @Nullable Turn turn;

	/** How it stood before it was cancelled, and why. */
	@Enumerated(EnumType.STRING)
	private @Nullable MeetingStatus statusBefore;

	private @Nullable String reasonBefore;

	@Embedded
	private Schedule schedule = Schedule.on(null);

	/** Null where nothing of it is known. */
	@Embedded
	private @Nullable Location location;

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
		this.nature = draft.nature();
		revise(draft);
	}

	/**
	 * Takes over all of a complete draft but its status, which only the verbs move.
	 */
	void revise(MeetingDraft draft) {
		touch();
		this.nature = draft.nature().as(getStatus());
		classify(Objects.requireNonNull(draft.classification()));
		this.schedule = draft.schedule();
		this.location = draft.location();
		this.partners = replaced(this.partners, draft.sides().partners());
		this.attendances = replaced(this.attendances, draft.sides().attendances());
		Substance substance = draft.substance();
		this.areas = sameAreas(substance.areas()) ? this.areas : new ArrayList<>(substance.areas());
		this.summary = substance.summary();
		this.outcome = substance.outcome();
		this.statements = replaced(this.statements, substance.statements());
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
		if (this.schedule.isAhead(today)) {
			throw new Refused("meeting.future");
		}
		this.nature = this.nature.as(MeetingStatus.HELD);
	}

	/**
	 * Puts the meeting off, to another day where one is known.
	 */
	void postpone(String reason, @Nullable LocalDate date) {
		expect(MeetingStatus.PLANNED, MeetingStatus.POSTPONED);
		stand(MeetingStatus.POSTPONED, reason);
		if (date != null && !date.equals(this.schedule.date())) {
			this.turn = turn().away(this.schedule.date());
			this.schedule = this.schedule.movedTo(date);
		}
	}

	void cancel(String reason) {
		expect(MeetingStatus.PLANNED, MeetingStatus.POSTPONED);
		this.statusBefore = getStatus();
		this.reasonBefore = turn().statusReason();
		stand(MeetingStatus.CANCELLED, reason);
	}

	/**
	 * Takes a cancellation back: the plan stands as it did before.
	 */
	void reinstate() {
		expect(MeetingStatus.CANCELLED);
		stand((this.statusBefore != null) ? this.statusBefore : MeetingStatus.PLANNED, this.reasonBefore);
		this.statusBefore = null;
		this.reasonBefore = null;
	}

	private void stand(MeetingStatus status, @Nullable String reason) {
		this.nature = this.nature.as(status);
		this.turn = turn().because(reason);
	}

	private Turn turn() {
		return (this.turn != null) ? this.turn : Turn.NONE;
	}

	private void expect(MeetingStatus... allowed) {
		if (!List.of(allowed).contains(getStatus())) {
			throw new Refused("meeting." + getStatus());
		}
	}

	MeetingDraft draft() {
		return new MeetingDraft(this.nature, getClassification(), this.schedule, location(),
				new Sides(List.copyOf(this.partners), List.copyOf(this.attendances)),
				new Substance(List.copyOf(this.areas), this.summary, this.outcome, List.copyOf(this.statements)));
	}

	Location location() {
		return (this.location != null) ? this.location : Location.UNKNOWN;
	}

	Standing standing() {
		return new Standing(getStatus(), turn().statusReason(), this.schedule.date(), this.schedule.datePrecision(),
				getClassification());
	}

	MeetingDetails details(Proceedings proceedings, @Nullable String countryName) {
		return new MeetingDetails(handle(this.id, this.nature.title()), this.reference, this.nature, turn(),
				getClassification(), this.schedule, location(), countryName, proceedings, stamp());
	}

	List<TouchedArea> areas() {
		return List.copyOf(this.areas);
	}

	@Nullable String getSummary() {
		return this.summary;
	}

	@Nullable String getOutcome() {
		return this.outcome;
	}

	Long getId() {
		return this.id;
	}

	MeetingStatus getStatus() {
		return this.nature.status();
	}

}
