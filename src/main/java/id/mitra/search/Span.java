package id.mitra.search;

/**
 * A stretch of a text, in UTF-16 units, its end not included.
 */
public record Span(int start, int end) {
}
