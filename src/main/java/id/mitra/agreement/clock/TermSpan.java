package id.mitra.agreement.clock;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A term, from its first day to its last; null where it has no end.
 */
public record TermSpan(LocalDate from, @Nullable LocalDate to) {
}
