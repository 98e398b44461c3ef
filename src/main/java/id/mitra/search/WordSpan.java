package id.mitra.search;

/**
 * A stretch of a text, in UTF-16 units, its end not included.
 */
public record WordSpan(int start, int end) {
}
