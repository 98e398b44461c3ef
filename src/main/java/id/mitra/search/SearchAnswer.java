package id.mitra.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One page of what a search found, the cursor that gives the next one, and, where it
 * found nothing, what may have been meant; where a filter has several readings, the
 * search with each.
 */
public record SearchAnswer(List<Found> items, @Nullable String next, @Nullable String didYouMean,
		List<String> readings) {
}
