package id.mitra.index.tally;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The days whose meetings have to be counted one by one, of all meetings or of those with
 * a partner or a country.
 */
record LooseDays(String scope, Blocks blocks) {

	static LooseDays of(Question question, LocalDate today) {
		return new LooseDays(question.place(), question.blocks(today).days());
	}

}
