package id.mitra.search;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Something that a search found: its id (a number, an area's code), what it is called, a
 * line about it, its date if it has one, and the path of its page.
 */
public record Found(FoundType type, Object id, String title, @Nullable String snippet, @Nullable LocalDate date,
		String url) {
}
