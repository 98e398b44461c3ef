package id.mitra.search;

import org.jspecify.annotations.Nullable;

/**
 * What is searched for, and in which of the lists that a search is made of: a filter of
 * commitments or agreements leads to these alone, any other to the meetings, unless
 * commitments or agreements are asked for by their type.
 *
 * @param type what alone may be found, or null for anything
 */
record Searched(SearchText text, @Nullable FoundType type) {

	boolean names() {
		return this.text.filters().isEmpty() && this.type != FoundType.MEETING && this.type != FoundType.COMMITMENT;
	}

	/** Where a filter is typed, by which names are not found. */
	boolean agreements() {
		return !this.text.filters().isEmpty()
				&& (this.type == FoundType.AGREEMENT || (this.type == null && this.text.asksForAgreements()));
	}

	boolean commitments() {
		return this.type == FoundType.COMMITMENT
				|| (this.type == null && (this.text.filters().isEmpty() || this.text.asksForCommitments()));
	}

	boolean meetings() {
		return !this.text.asksForCommitments() && !this.text.asksForAgreements()
				&& (this.type == null || this.type == FoundType.MEETING);
	}

	/**
	 * Whether another word may have been meant, which is looked for in names and
	 * meetings.
	 */
	boolean mayBeMistyped() {
		return this.type != FoundType.COMMITMENT && !this.text.asksForCommitments() && this.type != FoundType.AGREEMENT
				&& !this.text.asksForAgreements();
	}

	/** What a cursor is bound to. */
	@Override
	public String toString() {
		return this.type + " " + this.text;
	}

}
