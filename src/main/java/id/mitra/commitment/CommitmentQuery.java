package id.mitra.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import id.mitra.commitment.term.CommitmentKind;
import id.mitra.commitment.term.CommitmentStatus;
import id.mitra.commitment.term.DueTime;
import id.mitra.meeting.term.Owner;
import id.mitra.platform.field.Flat;
import org.jspecify.annotations.Nullable;

/**
 * Which commitments a list shows, and in which order: {@code due}, where what is late
 * comes first and what has no day last, or {@code -made}, the latest first.
 */
public record CommitmentQuery(@Nullable String q, @Flat Concern concern, @Flat State state, @Nullable LocalDate from,
		@Nullable LocalDate to, @Nullable String sort, @Nullable Boolean trashed) {

	public static final CommitmentQuery ALL = new CommitmentQuery(null, null, null, null, null, null, null);

	public static final CommitmentQuery TRASH = new CommitmentQuery(null, null, null, null, null, null, true);

	public CommitmentQuery(@Nullable String q, @Nullable Concern concern, @Nullable State state,
			@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String sort, @Nullable Boolean trashed) {
		this.q = q;
		this.concern = Objects.requireNonNullElse(concern, Concern.ANY);
		this.state = Objects.requireNonNullElse(state, State.ANY);
		this.from = from;
		this.to = to;
		this.sort = sort;
		this.trashed = trashed;
	}

	/** What was promised at a meeting. */
	public static CommitmentQuery of(long meeting) {
		return ALL.about(new Concern(meeting, null, null, null, null, null, null, null));
	}

	/** What is open with a partner. */
	public static CommitmentQuery openWith(long partner) {
		return ALL.about(new Concern(null, partner, null, null, null, null, null, null)).open();
	}

	/** What is open with the partners of a country. */
	public static CommitmentQuery openIn(String country) {
		return ALL.about(new Concern(null, null, country, null, null, null, null, null)).open();
	}

	/** What is open and a unit answers for. */
	public static CommitmentQuery openOfUnit(long unit) {
		return ALL.about(new Concern(null, null, null, unit, null, null, null, null)).open();
	}

	/** What is open and a person answers for. */
	public static CommitmentQuery openOf(long delegate) {
		return ALL.about(new Concern(null, null, null, null, delegate, null, null, null)).open();
	}

	/** What is open about an area. */
	public static CommitmentQuery openAbout(String area) {
		return ALL.about(new Concern(null, null, null, null, null, area, null, null)).open();
	}

	/** These alone. */
	public static CommitmentQuery of(List<Long> ids) {
		return ALL.about(new Concern(null, null, null, null, null, null, null, ids));
	}

	/** What is open, whoever's it is: what is late, then by when it is due. */
	public static CommitmentQuery allOpen() {
		return ALL.open();
	}

	/** What is late, whoever's it is. */
	public static CommitmentQuery late() {
		return ALL.in(new State(null, null, null, DueTime.LATE, null, null));
	}

	/** What is open and the caller answers for, or the unit in which they work. */
	public static CommitmentQuery openMine() {
		return ALL.in(new State(null, null, null, null, true, true));
	}

	/** Whether by more than whose it is, when it is due and how it stands. */
	boolean isNarrowed() {
		return this.q != null || this.from != null || this.to != null || this.state.kind() != null
				|| this.state.open() != null || !this.concern.equals(Concern.ANY);
	}

	private CommitmentQuery about(Concern concern) {
		return new CommitmentQuery(this.q, concern, this.state, this.from, this.to, this.sort, this.trashed);
	}

	private CommitmentQuery open() {
		return in(new State(null, null, null, null, true, null));
	}

	private CommitmentQuery in(State state) {
		return new CommitmentQuery(this.q, this.concern, state, this.from, this.to, this.sort, this.trashed);
	}

	/**
	 * What a commitment is about and whom it names: a partner includes its parts, an area
	 * its children; {@code country} is the partner's, {@code agreement} that of an
	 * article on which it acts; {@code ids} are those of the commitments themselves.
	 */
	public record Concern(@Nullable Long meeting, @Nullable Long partner, @Nullable String country, @Nullable Long unit,
			@Nullable Long delegate, @Nullable String area, @Nullable Long agreement, @Nullable List<Long> ids) {

		static final Concern ANY = new Concern(null, null, null, null, null, null, null, null);

	}

	/**
	 * Whose it is and how it stands: {@code open} true for what is to be done, false for
	 * the rest; {@code mine} true for what the caller or their unit answers for.
	 */
	public record State(@Nullable Owner owner, @Nullable CommitmentKind kind, @Nullable CommitmentStatus status,
			@Nullable DueTime due, @Nullable Boolean open, @Nullable Boolean mine) {

		static final State ANY = new State(null, null, null, null, null, null);

	}

}
