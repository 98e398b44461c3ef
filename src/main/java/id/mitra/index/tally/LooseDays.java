package id.mitra.index.tally;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The days whose meetings, or what else is counted, have to be counted one by one, all or
 * those with a partner or a country.
 */
record LooseDays(Source source, String scope, Blocks blocks) {

	static LooseDays of(Question question, LocalDate today) {
		return new LooseDays(question.source(), question.place(), question.blocks(today).days());
	}

}
