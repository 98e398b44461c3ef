package id.mitra.commitment.page;

import java.time.LocalDate;
import java.util.Objects;

import id.mitra.commitment.CommitmentDetails;

/**
 * The parts of the ledger, in which what is open stands by when it is due; the order is
 * that of the list.
 */
enum LedgerGroup {

	LATE, SOON, LATER, REST, NONE;

	private static final int SOON_DAYS = 14;

	static LedgerGroup of(CommitmentDetails commitment, LocalDate today) {
		LocalDate last = commitment.draft().due().lastDay();
		if (last == null) {
			return NONE;
		}
		if (!Objects.requireNonNull(commitment.draft().status()).isOpen()) {
			return REST;
		}
		return last.isBefore(today) ? LATE : last.isAfter(today.plusDays(SOON_DAYS)) ? LATER : SOON;
	}

}
