package id.mitra.meeting;

import java.time.LocalDate;

import id.mitra.identity.caller.Classification;
import id.mitra.meeting.term.Level;
import id.mitra.meeting.term.MeetingKind;
import id.mitra.meeting.term.MeetingStatus;
import id.mitra.platform.field.Flat;
import id.mitra.platform.listing.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Which meetings a list shows, and in which order: {@code -date}, the latest first, or
 * {@code date}. An area includes its children; {@code place} is the venue's country.
 */
public record MeetingQuery(@Nullable String q, @Flat Whom whom, @Nullable String area, @Nullable String place,
		@Flat Traits traits, @Flat DateRange days, @Nullable String sort, @Nullable Boolean trashed) {

	public static final MeetingQuery ALL = new MeetingQuery(null, Whom.ANYONE, null, null, Traits.ANY, DateRange.ALL,
			null, null);

	public static final MeetingQuery TRASH = new MeetingQuery(null, Whom.ANYONE, null, null, Traits.ANY, DateRange.ALL,
			null, true);

	/**
	 * With whom: a partner, which includes its parts, partners of a country, and who was
	 * there.
	 */
	public record Whom(@Nullable Long partner, @Nullable String country, @Nullable Long delegate) {

		static final Whom ANYONE = new Whom(null, null, null);

	}

	/**
	 * What they are: {@code level} is that of either side, {@code ourLevel} of ours;
	 * {@code internal} false leaves internal coordination out, as every figure does, true
	 * shows nothing else; {@code outcome} says whether something is on record of what
	 * came of it.
	 */
	public record Traits(@Nullable MeetingKind kind, @Nullable Level level, @Nullable Level ourLevel,
			@Nullable MeetingStatus status, @Nullable Classification classification, @Nullable Boolean internal,
			@Nullable Boolean outcome) {

		static final Traits ANY = new Traits(null, null, null, null, null, null, null);

		/** Of a status, among ourselves or not, and whatever else. */
		public static Traits of(@Nullable MeetingStatus status, @Nullable Boolean internal) {
			return ANY.with(status, internal);
		}

		static Traits of(@Nullable Level level) {
			return new Traits(null, level, null, null, null, null, null);
		}

		private Traits with(@Nullable MeetingStatus status, @Nullable Boolean internal) {
			return new Traits(this.kind, this.level, this.ourLevel, status, this.classification, internal,
					this.outcome);
		}

	}

	public MeetingQuery withWords(String q) {
		return new MeetingQuery(q, this.whom, this.area, this.place, this.traits, this.days, this.sort, this.trashed);
	}

	public MeetingQuery withPartner(long partner) {
		return with(new Whom(partner, this.whom.country(), this.whom.delegate()), this.area, this.traits);
	}

	public MeetingQuery withCountry(String country) {
		return with(new Whom(this.whom.partner(), country, this.whom.delegate()), this.area, this.traits);
	}

	public MeetingQuery withDelegate(long delegate) {
		return with(new Whom(this.whom.partner(), this.whom.country(), delegate), this.area, this.traits);
	}

	public MeetingQuery withArea(String area) {
		return with(this.whom, area, this.traits);
	}

	public MeetingQuery withStatus(MeetingStatus status) {
		return with(this.whom, this.area, this.traits.with(status, this.traits.internal()));
	}

	/**
	 * Those that a figure counts: held, and not among ourselves.
	 */
	public MeetingQuery counted() {
		return with(this.whom, this.area, this.traits.with(MeetingStatus.HELD, false));
	}

	/** Those held of which it is not on record yet what came of them. */
	public MeetingQuery withoutOutcome() {
		Traits held = this.traits.with(MeetingStatus.HELD, this.traits.internal());
		return with(this.whom, this.area, new Traits(held.kind(), held.level(), held.ourLevel(), held.status(),
				held.classification(), held.internal(), false));
	}

	private MeetingQuery with(Whom whom, @Nullable String area, Traits traits) {
		return new MeetingQuery(this.q, whom, area, this.place, traits, this.days, this.sort, this.trashed);
	}

	public MeetingQuery between(@Nullable LocalDate from, @Nullable LocalDate to) {
		return new MeetingQuery(this.q, this.whom, this.area, this.place, this.traits, new DateRange(from, to),
				this.sort, this.trashed);
	}

	public MeetingQuery earliestFirst() {
		return new MeetingQuery(this.q, this.whom, this.area, this.place, this.traits, this.days, "date", this.trashed);
	}

}
