package id.mitra.commitment.page;

import java.time.LocalDate;

import id.mitra.commitment.CommitmentDetails;
import id.mitra.commitment.term.DueTime;

/**
 * The parts of the ledger, in which what is open stands by when it is due; the order is
 * that of the list.
 */
enum LedgerGroup {

	LATE, SOON, LATER, REST, NONE;

	static LedgerGroup of(CommitmentDetails commitment, LocalDate today) {
		LocalDate last = commitment.draft().due().lastDay();
		if (last == null) {
			return NONE;
		}
		if (!commitment.status().isOpen()) {
			return REST;
		}
		return last.isBefore(today) ? LATE : last.isAfter(today.plusDays(DueTime.SOON_DAYS)) ? LATER : SOON;
	}

}
