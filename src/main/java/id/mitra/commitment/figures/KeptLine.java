package id.mitra.commitment.figures;

import java.util.List;
import java.util.function.Function;

import id.mitra.commitment.figures.CommitmentSummary.BySide;

/**
 * How promises stand of a partner, an area or a unit, and the address of its page.
 */
record KeptLine(String url, String name, BySide figures) {

	/** More than one reads. */
	static final int MOST = 50;

	static <T> List<KeptLine> of(List<T> groups, Function<T, KeptLine> line) {
		return groups.stream().limit(MOST).map(line).toList();
	}

}
