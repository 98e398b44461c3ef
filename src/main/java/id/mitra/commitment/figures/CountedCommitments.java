package id.mitra.commitment.figures;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import id.mitra.commitment.figures.CommitmentSummary.BySide;
import id.mitra.index.tally.Measure;
import id.mitra.index.tally.Tally;
import id.mitra.meeting.term.Owner;

/**
 * How commitments stand by measure and by its subjects, those without any left out.
 */
public record CountedCommitments(Map<Measure, Map<String, BySide>> figures) {

	/** The figures of one owner, in the order of the database's {@code promise_slots}. */
	private static final int OF_OWNER = 6;

	/** Reads what the tallies answer. */
	public static CountedCommitments of(List<Tally> tallies) {
		Map<Measure, Map<String, BySide>> figures = new EnumMap<>(Measure.class);
		tallies.forEach((tally) -> figures.computeIfAbsent(tally.measure(), (measure) -> new HashMap<>())
			.put(tally.subject(), bySide(tally.figures())));
		return new CountedCommitments(figures);
	}

	/** All of them together. */
	public BySide all() {
		return of(Measure.TOTAL, "");
	}

	/** Nothing where there are none. */
	public BySide of(Measure measure, String subject) {
		return by(measure).getOrDefault(subject, BySide.NONE);
	}

	public Map<String, BySide> by(Measure measure) {
		return this.figures.getOrDefault(measure, Map.of());
	}

	private static BySide bySide(int[] figures) {
		return Stream.of(Owner.values())
			.map((owner) -> BySide.of(owner, ofOwner(figures, OF_OWNER * owner.ordinal())))
			.reduce(BySide.NONE, BySide::and);
	}

	private static CommitmentFigures ofOwner(int[] all, int first) {
		return CommitmentFigures.of(all[first], all[first + 1], all[first + 2], all[first + 3], all[first + 4],
				all[first + 5]);
	}

}
