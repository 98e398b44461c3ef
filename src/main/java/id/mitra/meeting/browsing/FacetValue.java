package id.mitra.meeting.browsing;

import org.jspecify.annotations.Nullable;

/**
 * One value of a filter, and how many meetings of a list have it.
 *
 * @param value as the filter takes it
 * @param name in the caller's language, where the value doesn't say it by itself
 * @param exact whether there are just so many; else there are at least so many
 */
public record FacetValue(String value, @Nullable String name, int count, boolean exact) {
}
