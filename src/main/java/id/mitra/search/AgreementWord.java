package id.mitra.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * How agreements stand, as one types it: perjanjian:berlaku.
 */
enum AgreementWord {

	IN_FORCE("h.stage = 'IN_FORCE'", "berlaku", "in force"),
	EXPIRED("h.stage = 'EXPIRED'", "berakhir", "kedaluwarsa", "expired"),
	ENDED("h.stage in ('TERMINATED', 'SUPERSEDED')", "diakhiri", "digantikan", "ended", "terminated", "superseded"),
	SIGNED("a.signed_on is not null", "ditandatangani", "signed"),
	UNSIGNED("a.signed_on is null", "belum ditandatangani", "unsigned"),
	UNCLEAR("h.stage = 'UNCLEAR'", "tidak jelas", "unclear"),
	NOTICE("h.turn_day <= cast(:today as date) + 180", "pemberitahuan", "notice");

	private final String condition;

	private final List<String> words;

	AgreementWord(String condition, String... words) {
		this.condition = condition;
		this.words = List.of(words);
	}

	/** Null where it is none of them, in whichever case. */
	static @Nullable AgreementWord of(String typed) {
		String word = typed.replace('-', ' ').toLowerCase(Locale.ROOT);
		return Arrays.stream(values()).filter((one) -> one.words.contains(word)).findFirst().orElse(null);
	}

	/** Of an agreement called a, which stands as h tells on the day {@code :today}. */
	String condition() {
		return this.condition;
	}

}
