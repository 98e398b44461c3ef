package id.mitra.record.wording;

import java.time.Instant;

import id.mitra.record.part.Authentic;

/**
 * When a text was last changed in a language, and by whom.
 *
 * @param part which text, as {@link RecordText#part} says
 */
public record RecordWording(String part, Authentic language, Instant changedAt, String changedBy) {
}
