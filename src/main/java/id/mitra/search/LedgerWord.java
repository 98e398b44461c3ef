package id.mitra.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import id.mitra.commitment.term.DueTime;
import org.jspecify.annotations.Nullable;

/**
 * The filters of the ledger of commitments as one types them: komitmen:terlambat.
 */
enum LedgerWord {

	LATE(DueTime.LATE.condition(), "terlambat", "late"), SOON(DueTime.SOON.condition(), "segera", "soon"),
	LATER(DueTime.LATER.condition(), "kemudian", "later"),
	UNDATED(DueTime.NONE.condition(), "tanpa tenggat", "without a day"),
	OPEN("c.status in ('OPEN', 'IN_PROGRESS')", "terbuka", "open"),
	IN_PROGRESS("c.status = 'IN_PROGRESS'", "berjalan", "in progress"), DONE("c.status = 'DONE'", "selesai", "done"),
	DROPPED("c.status = 'DROPPED'", "dibatalkan", "dropped"), PROPOSED("c.status = 'PROPOSED'", "usulan", "proposed"),
	OURS("c.owner = 'OURS'", "kita", "ours"), THEIRS("c.owner = 'PARTNER'", "mitra", "theirs"),
	JOINT("c.owner = 'JOINT'", "bersama", "both");

	private final String condition;

	private final List<String> words;

	LedgerWord(String condition, String... words) {
		this.condition = condition;
		this.words = List.of(words);
	}

	/** Null where it is none of them, in whichever case. */
	static @Nullable LedgerWord of(String typed) {
		String word = typed.replace('-', ' ').toLowerCase(Locale.ROOT);
		return Arrays.stream(values()).filter((one) -> one.words.contains(word)).findFirst().orElse(null);
	}

	/** Of a commitment called c; what it says of time is reckoned from {@code :today}. */
	String condition() {
		return this.condition;
	}

}
