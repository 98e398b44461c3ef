package id.mitra.meeting;

import java.time.LocalDate;

import id.mitra.identity.caller.Classification;
import id.mitra.meeting.term.Level;
import id.mitra.meeting.term.MeetingKind;
import id.mitra.meeting.term.MeetingStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which meetings a list shows, and in which order: {@code -date}, the latest first, or
 * {@code date}. A partner includes its parts, an area its children; {@code country} is a
 * partner's, {@code place} the venue's; {@code level} is that of either side,
 * {@code ourLevel} of ours; {@code internal} false leaves internal coordination out, as
 * every figure does, true shows nothing else.
 */
public record MeetingQuery(@Nullable String q, @Nullable Long partner, @Nullable String area, @Nullable String country,
		@Nullable String place, @Nullable Long delegate, @Nullable MeetingKind kind, @Nullable Level level,
		@Nullable MeetingStatus status, @Nullable Classification classification, @Nullable LocalDate from,
		@Nullable LocalDate to, @Nullable String sort, @Nullable Boolean trashed, @Nullable Level ourLevel,
		@Nullable Boolean internal) {

	public static final MeetingQuery ALL = new MeetingQuery(null, null, null, null, null, null, null, null, null, null,
			null, null, null, null, null, null);

	public static final MeetingQuery TRASH = new MeetingQuery(null, null, null, null, null, null, null, null, null,
			null, null, null, null, true, null, null);

	public MeetingQuery withWords(String q) {
		return new MeetingQuery(q, this.partner, this.area, this.country, this.place, this.delegate, this.kind,
				this.level, this.status, this.classification, this.from, this.to, this.sort, this.trashed,
				this.ourLevel, this.internal);
	}

	public MeetingQuery withPartner(long partner) {
		return new MeetingQuery(this.q, partner, this.area, this.country, this.place, this.delegate, this.kind,
				this.level, this.status, this.classification, this.from, this.to, this.sort, this.trashed,
				this.ourLevel, this.internal);
	}

	public MeetingQuery withDelegate(long delegate) {
		return new MeetingQuery(this.q, this.partner, this.area, this.country, this.place, delegate, this.kind,
				this.level, this.status, this.classification, this.from, this.to, this.sort, this.trashed,
				this.ourLevel, this.internal);
	}

	public MeetingQuery withArea(String area) {
		return new MeetingQuery(this.q, this.partner, area, this.country, this.place, this.delegate, this.kind,
				this.level, this.status, this.classification, this.from, this.to, this.sort, this.trashed,
				this.ourLevel, this.internal);
	}

	public MeetingQuery withCountry(String country) {
		return new MeetingQuery(this.q, this.partner, this.area, country, this.place, this.delegate, this.kind,
				this.level, this.status, this.classification, this.from, this.to, this.sort, this.trashed,
				this.ourLevel, this.internal);
	}

	public MeetingQuery withStatus(MeetingStatus status) {
		return new MeetingQuery(this.q, this.partner, this.area, this.country, this.place, this.delegate, this.kind,
				this.level, status, this.classification, this.from, this.to, this.sort, this.trashed, this.ourLevel,
				this.internal);
	}

	public MeetingQuery between(@Nullable LocalDate from, @Nullable LocalDate to) {
		return new MeetingQuery(this.q, this.partner, this.area, this.country, this.place, this.delegate, this.kind,
				this.level, this.status, this.classification, from, to, this.sort, this.trashed, this.ourLevel,
				this.internal);
	}

	public MeetingQuery earliestFirst() {
		return new MeetingQuery(this.q, this.partner, this.area, this.country, this.place, this.delegate, this.kind,
				this.level, this.status, this.classification, this.from, this.to, "date", this.trashed, this.ourLevel,
				this.internal);
	}

	/**
	 * Those that a figure counts: held, and not among ourselves.
	 */
	public MeetingQuery counted() {
		return new MeetingQuery(this.q, this.partner, this.area, this.country, this.place, this.delegate, this.kind,
				this.level, MeetingStatus.HELD, this.classification, this.from, this.to, this.sort, this.trashed,
				this.ourLevel, false);
	}

}
