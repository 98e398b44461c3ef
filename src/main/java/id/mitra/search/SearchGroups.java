package id.mitra.search;

import java.util.List;

import id.mitra.platform.listing.Count;
import org.jspecify.annotations.Nullable;

/**
 * The first of what a search found of each type, and, where it found nothing, what may
 * have been meant; where a filter has several readings, the search with each.
 */
public record SearchGroups(List<Group> groups, @Nullable String didYouMean, List<String> readings) {

	/**
	 * What was found of a type: how much, and the first of it.
	 */
	public record Group(FoundType type, Count count, List<Found> items) {
	}

}
