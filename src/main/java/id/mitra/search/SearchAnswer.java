package id.mitra.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One page of what a search found, the cursor that gives the next one, and, where it
 * found nothing, what may have been meant.
 */
public record SearchAnswer(List<Found> items, @Nullable String next, @Nullable String didYouMean) {
}
