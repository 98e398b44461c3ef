package id.mitra.commitment.page;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import id.mitra.commitment.CommitmentDetails;

/**
 * The commitments that are ticked in the ledger, on whichever of its pages. Addresses
 * carry them from one to the next, as no page knows what another shows.
 */
record Ticks(List<Long> ids) {

	static final String NAME = "ticked";

	/** As far as they are ids. */
	static Ticks of(Collection<String> typed) {
		return new Ticks(typed.stream().filter((id) -> id.matches("\\d{1,18}")).map(Long::valueOf).distinct().toList());
	}

	public boolean has(long id) {
		return this.ids.contains(id);
	}

	public boolean none() {
		return this.ids.isEmpty();
	}

	public int number() {
		return this.ids.size();
	}

	/** Those that a page does not show. */
	Ticks elsewhere(List<CommitmentDetails> shown) {
		Set<Long> here = shown.stream().map(CommitmentDetails::id).collect(Collectors.toSet());
		return new Ticks(this.ids.stream().filter((id) -> !here.contains(id)).toList());
	}

	Ticks first(int most) {
		return new Ticks(this.ids.stream().limit(most).toList());
	}

	/** As an address has them. */
	@Override
	public String toString() {
		return this.ids.stream().map(String::valueOf).collect(Collectors.joining(","));
	}

}
