package id.mitra.mail;

import org.jspecify.annotations.Nullable;

/**
 * A line of a letter: a record, what there is to say of it, and its page.
 *
 * @param classification in words; null where it is open to all
 */
public record DigestLine(String title, String about, String link, @Nullable String classification) {
}
