package id.mitra.tally;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import id.mitra.tally.Blocks.Grain;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the tallies: some measures, of all their subjects or of one, over a
 * period or for each of its months.
 *
 * @param slot the only figure wanted beside the first, or null for all of them
 * @param scope a partner's or a country's key in {@code meeting_key}, where only its
 * meetings count; of these the only months asked for are those of {@link Measure#TOTAL}
 */
public record Question(List<Measure> measures, @Nullable String subject, boolean monthly, @Nullable LocalDate from,
		@Nullable LocalDate to, @Nullable String scope, @Nullable Integer slot) {

	/**
	 * Over a period, both days included and null for no bound.
	 */
	public static Question between(@Nullable LocalDate from, @Nullable LocalDate to, Measure... measures) {
		return new Question(Arrays.asList(measures), null, false, from, to, null, null);
	}

	/**
	 * The months of the same period that have meetings.
	 */
	public static Question monthsBetween(@Nullable LocalDate from, @Nullable LocalDate to, Measure measure,
			String subject) {
		return new Question(List.of(measure), subject, true, from, to, null, null);
	}

	public Question of(String subject) {
		return new Question(this.measures, subject, this.monthly, this.from, this.to, this.scope, this.slot);
	}

	public Question within(@Nullable String scope) {
		return new Question(this.measures, this.subject, this.monthly, this.from, this.to, scope, this.slot);
	}

	/**
	 * Of only those figures that count meetings in an area, and the first: adding up all
	 * of them is most of what an answer costs.
	 * @param position the area's among all areas, from 0
	 */
	public Question inArea(int position) {
		return new Question(this.measures, this.subject, this.monthly, this.from, this.to, this.scope,
				Tally.AREAS + position);
	}

	/** Whether a figure is wanted. */
	boolean wants(int slot) {
		return this.slot == null || slot == 0 || slot == this.slot;
	}

	boolean asks(Measure measure) {
		return this.measures.contains(measure);
	}

	boolean asks(Measure measure, String subject) {
		return asks(measure) && (this.subject == null || this.subject.equals(subject));
	}

	/** The period in blocks; what is yet to come has no meetings that count. */
	Blocks blocks(LocalDate today) {
		if (this.scope == null) {
			return Blocks.of(this.from, this.to, this.monthly ? Grain.MONTH : Grain.ALL, Grain.SIXTH, today);
		}
		return this.monthly ? Blocks.of(this.from, this.to, Grain.MONTH, Grain.MONTH, today)
				: Blocks.of(this.from, this.to, Grain.ALL, Grain.QUARTER, today);
	}

	String codes() {
		return this.measures.stream().map(Measure::code).collect(Collectors.joining(","));
	}

}
