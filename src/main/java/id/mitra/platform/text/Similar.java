package id.mitra.platform.text;

/**
 * A record that a new one looks like.
 *
 * @param id its id
 * @param name its name in the caller's language
 * @param score the likeness, 0 to 1 (share of common trigrams)
 */
public record Similar(long id, String name, double score) {
}
