package id.mitra.summary.figures;

import java.util.Map;
import java.util.stream.Collectors;

import id.mitra.commitment.figures.CommitmentSummary.BySide;

/**
 * How many commitments are open, whoever's they are, and how many of these are late.
 */
public record OpenCommitments(long open, long late) {

	public static final OpenCommitments NONE = new OpenCommitments(0, 0);

	public static OpenCommitments of(BySide figures) {
		return new OpenCommitments(figures.open(), figures.late());
	}

	/** Those of each subject that has any. */
	public static Map<String, OpenCommitments> of(Map<String, BySide> figures) {
		return figures.entrySet()
			.stream()
			.filter((one) -> one.getValue().open() > 0)
			.collect(Collectors.toMap(Map.Entry::getKey, (one) -> of(one.getValue())));
	}

}
