package id.mitra.tally;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The days whose meetings have to be counted one by one, of all meetings or of those with
 * a partner or a country.
 */
record Days(@Nullable String scope, Blocks blocks) {

	static Days of(Question question, LocalDate today) {
		return new Days(question.scope(), question.blocks(today).days());
	}

}
