package id.mitra.reading.words;

/**
 * Some of a text's tokens, from one to another, the latter exclusive.
 */
public record Span(int from, int to) {

	public boolean isEmpty() {
		return this.from >= this.to;
	}

	public boolean covers(int token) {
		return token >= this.from && token < this.to;
	}

	public boolean overlaps(Span other) {
		return this.from < other.to && other.from < this.to;
	}

}
