package id.mitra.commitment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

import id.mitra.commitment.term.CommitmentStatus;
import id.mitra.commitment.term.DueTime;
import id.mitra.meeting.term.Owner;
import id.mitra.platform.listing.Count;

/**
 * How many commitments each choice of a filter would leave, within all that is asked by
 * the others.
 */
public record ChoiceCounts(Map<Owner, Count> owner, Map<DueTime, Count> due, Map<CommitmentStatus, Count> status) {

	/**
	 * Adds them up.
	 * @param asked what is chosen now
	 */
	static ChoiceCounts of(List<CommitmentCell> cells, CommitmentQuery.State asked) {
		return new ChoiceCounts(counts(Owner.class, cells, (cell, one) -> cell.meets(one, asked.status(), asked.due())),
				counts(DueTime.class, cells, (cell, one) -> cell.meets(asked.owner(), asked.status(), one)),
				counts(CommitmentStatus.class, cells, (cell, one) -> cell.meets(asked.owner(), one, asked.due())));
	}

	private static <E extends Enum<E>> Map<E, Count> counts(Class<E> type, List<CommitmentCell> cells,
			BiPredicate<CommitmentCell, E> of) {
		Map<E, Count> counts = new EnumMap<>(type);
		for (E one : type.getEnumConstants()) {
			counts.put(one, Count
				.upTo(cells.stream().filter((cell) -> of.test(cell, one)).mapToInt(CommitmentCell::counted).sum()));
		}
		return counts;
	}

}
