package id.mitra.meeting.browsing;

import java.util.List;

/**
 * How many meetings a list has, and how many of them with each value of some filters: at
 * most eight values, those that most have first. Of a filter that is set there is its
 * value alone.
 *
 * @param count how many there are, at least so many where that is not exact
 * @param delegates the person that the list is narrowed to
 * @param years the latest first
 */
public record MeetingFacets(int count, boolean exact, List<FacetValue> areas, List<FacetValue> partners,
		List<FacetValue> delegates, List<FacetValue> countries, List<FacetValue> years, List<FacetValue> ourLevels) {
}
