package id.mitra.record;

import java.time.Instant;

/**
 * When a text was last changed in a language, and by whom.
 *
 * @param part which text, as {@link RecordText#part} says
 */
record RecordWording(String part, Authentic language, Instant changedAt, String changedBy) {
}
