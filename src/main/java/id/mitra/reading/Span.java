package id.mitra.reading;

/**
 * Some of a text's tokens, from one to another, the latter exclusive.
 */
record Span(int from, int to) {

	boolean isEmpty() {
		return this.from >= this.to;
	}

	boolean covers(int token) {
		return token >= this.from && token < this.to;
	}

	boolean overlaps(Span other) {
		return this.from < other.to && other.from < this.to;
	}

}
