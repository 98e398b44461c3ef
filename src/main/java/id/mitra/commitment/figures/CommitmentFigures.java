package id.mitra.commitment.figures;

import org.jspecify.annotations.Nullable;

/**
 * How many commitments stand how: what is late counts as open too.
 *
 * @param onTime of what is done, what was done by its last day
 * @param dueByNow what had a last day which is over, or was done by a day
 */
public record CommitmentFigures(long open, long late, long done, long onTime, long dropped, long dueByNow,
		@Nullable Double keptRate) {

	static final CommitmentFigures NONE = of(0, 0, 0, 0, 0, 0);

	static CommitmentFigures of(long open, long late, long done, long onTime, long dropped, long dueByNow) {
		return new CommitmentFigures(open, late, done, onTime, dropped, dueByNow,
				(dueByNow > 0) ? (double) onTime / dueByNow : null);
	}

	/** Whether nothing is counted. */
	public boolean none() {
		return this.open + this.done + this.dropped == 0;
	}

	CommitmentFigures and(CommitmentFigures other) {
		return of(this.open + other.open, this.late + other.late, this.done + other.done, this.onTime + other.onTime,
				this.dropped + other.dropped, this.dueByNow + other.dueByNow);
	}

}
