package id.mitra.meeting.browsing;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import id.mitra.area.Areas;
import id.mitra.index.Key;
import id.mitra.meeting.MeetingQuery;
import id.mitra.meeting.MeetingQuery.Traits;
import id.mitra.meeting.MeetingQuery.Whom;
import id.mitra.meeting.term.MeetingStatus;
import id.mitra.platform.listing.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * A list of meetings of which figures are kept: by no more than one party, an area, and
 * whole years or a few whole months. They count what was held and is not among ourselves,
 * so that a list that leaves nothing else out has at least so many.
 *
 * @param scope of its tallies: a party's key, or nothing for all meetings
 * @param slot which of a tally's figures is meant, from 0
 * @param days its first and last day, where it has any
 * @param grain the size of the blocks to add up: E all time, Y years, M months
 * @param exact whether it leaves out what figures don't count
 */
record TalliedList(String scope, int slot, DateRange days, String grain, boolean exact) {

	/** The areas' figures begin behind these, as the database's slots_of has them. */
	static final int AREAS = 5;

	/** Of more than these there would be too many blocks. */
	private static final int MOST_MONTHS = 12;

	static Optional<TalliedList> of(MeetingQuery query, Areas areas) {
		boolean held = query.traits().status() == MeetingStatus.HELD;
		String grain = grain(query.days());
		if (grain == null || !asksNothingElse(query)
				|| (query.whom().partner() != null && given(query.whom().country()) != null)) {
			return Optional.empty();
		}
		String area = given(query.area());
		return Optional.of(new TalliedList(scope(query.whom()), (area != null) ? AREAS + areas.position(area) : 0,
				query.days(), grain, held && Boolean.FALSE.equals(query.traits().internal())));
	}

	private static boolean asksNothingElse(MeetingQuery query) {
		Traits traits = query.traits();
		Traits counted = Traits.of(traits.status(), traits.internal());
		return traits.equals(counted) && (traits.status() == null || traits.status() == MeetingStatus.HELD)
				&& !Boolean.TRUE.equals(traits.internal()) && given(query.q()) == null && given(query.place()) == null
				&& query.whom().delegate() == null && !Boolean.TRUE.equals(query.trashed());
	}

	/** Null where the days are no whole blocks. */
	private static @Nullable String grain(DateRange days) {
		LocalDate from = days.from();
		LocalDate after = (days.to() != null) ? days.to().plusDays(1) : null;
		if (begins(from) && begins(after)) {
			return days.equals(DateRange.ALL) ? "E" : "Y";
		}
		boolean months = from != null && after != null && from.getDayOfMonth() == 1 && after.getDayOfMonth() == 1
				&& !after.isAfter(from.plusMonths(MOST_MONTHS));
		return months ? "M" : null;
	}

	/** Whether it is the first of a year, or none. */
	private static boolean begins(@Nullable LocalDate day) {
		return day == null || day.getDayOfYear() == 1;
	}

	private static String scope(Whom whom) {
		String country = given(whom.country());
		return (whom.partner() != null) ? Key.ofPartner(whom.partner()).text()
				: (country != null) ? Key.ofCountry(country).text() : "";
	}

	/** Of the blocks of which each is of one year. */
	String grainWithinYears() {
		return this.grain.equals("E") ? "Y" : this.grain;
	}

	private static @Nullable String given(@Nullable String value) {
		return Objects.requireNonNullElse(value, "").isBlank() ? null : value;
	}

}
