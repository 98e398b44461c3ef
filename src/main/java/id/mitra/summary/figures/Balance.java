package id.mitra.summary.figures;

import java.time.LocalDate;
import java.util.List;

import id.mitra.meeting.term.Level;
import org.jspecify.annotations.Nullable;

/**
 * How even the meetings are: who travels to whom, who leads, and who meets whom.
 */
public record Balance(@Nullable LocalDate from, @Nullable LocalDate to, int meetings, Visits visits, List<Lead> ours,
		List<Lead> theirs, List<LevelPair> levels) {

	/** The meetings of a level of ours with one of theirs. */
	public int of(@Nullable Level ours, @Nullable Level theirs) {
		return this.levels.stream()
			.filter((pair) -> pair.ours() == ours && pair.theirs() == theirs)
			.mapToInt(LevelPair::meetings)
			.sum();
	}

	/** How strongly to shade a number of meetings at a pair of levels. */
	public int step(int meetings) {
		return HeatMap.step(meetings, this.levels.stream().mapToInt(LevelPair::meetings).max().orElse(0));
	}

	/**
	 * Meetings abroad, in Indonesia, online, and where the place is not on record.
	 */
	public record Visits(int made, int received, int online, int unknown) {

		public int meetings() {
			return this.made + this.received + this.online + this.unknown;
		}

	}

	/**
	 * Who headed a delegation, and at how many meetings.
	 */
	public record Lead(long delegateId, String name, @Nullable String title, int meetings) {

		public static Lead of(Seats.Seat seat) {
			return new Lead(seat.delegateId(), seat.name(), seat.title(), seat.meetings());
		}

	}

	/**
	 * The meetings of a level of ours with one of theirs, either null where it is not on
	 * record.
	 */
	public record LevelPair(@Nullable Level ours, @Nullable Level theirs, int meetings) {
	}

}
