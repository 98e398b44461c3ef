package id.mitra.reading;

import id.mitra.meeting.term.Level;
import org.jspecify.annotations.Nullable;

/**
 * Someone whom a text names by title, by name or by both.
 */
record Person(Span span, @Nullable Span title, @Nullable Span name, @Nullable Level level, Affiliation affiliation) {
}
