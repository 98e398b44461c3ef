package id.mitra.commitment.page;

import java.util.List;
import java.util.function.Consumer;

import id.mitra.commitment.CommitmentDetails;
import id.mitra.commitment.CommitmentQuery;
import id.mitra.commitment.CommitmentRestController;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;

import org.springframework.stereotype.Component;

/**
 * Reads more of the ledger than a page shows, a hundred commitments at a time: no more
 * than these are in memory, and no connection is held between, however slowly they are
 * taken. Where it is asked what is late it can't go on after midnight, and says so.
 */
@Component
class WholeLedger {

	static final int SIZE = 100;

	private final CommitmentRestController commitments;

	WholeLedger(CommitmentRestController commitments) {
		this.commitments = commitments;
	}

	/**
	 * Reads so many hundreds.
	 * @return whether that was all
	 */
	boolean read(CommitmentQuery query, int hundreds, Consumer<List<CommitmentDetails>> use) {
		String cursor = null;
		for (int i = 0; i < hundreds; i++) {
			Page<CommitmentDetails> page = this.commitments.list(query, new PageRequest(SIZE, cursor));
			use.accept(page.items());
			cursor = page.next();
			if (cursor == null) {
				return true;
			}
		}
		return false;
	}

}
