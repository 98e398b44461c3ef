package id.mitra.search;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What is asked for of meetings.
 *
 * @param terms as SQL takes them
 * @param day on which alone they were, or null for any
 */
record Sought(String terms, @Nullable LocalDate day) {
}
