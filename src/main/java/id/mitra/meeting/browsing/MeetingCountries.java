package id.mitra.meeting.browsing;

import java.util.List;

/**
 * How many meetings a list has, and how many of them with partners of each country.
 *
 * @param count how many there are, at least so many where that is not exact
 * @param countries those that most have first
 */
public record MeetingCountries(int count, boolean exact, List<FacetValue> countries) {
}
