package id.mitra.index.tally;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import id.mitra.index.tally.Blocks.Grain;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the tallies: some measures, of all their subjects or of one, over a
 * period or for each of its months.
 *
 * @param slot the only figure wanted, which the answer's tallies have alone, or null for
 * all of them
 * @param source what is counted
 * @param scope a partner's or a country's key, where only what is with it counts; of
 * promises an area's or a unit's, too, and of agreements none
 */
public record Question(Set<Measure> measures, @Nullable String subject, boolean monthly, @Nullable LocalDate from,
		@Nullable LocalDate to, Source source, @Nullable String scope, @Nullable Integer slot) {

	/**
	 * Over a period, both days included and null for no bound.
	 */
	public static Question between(@Nullable LocalDate from, @Nullable LocalDate to, Measure... measures) {
		return new Question(EnumSet.copyOf(List.of(measures)), null, false, from, to, Source.MEETINGS, null, null);
	}

	/**
	 * The months of the same period that have meetings.
	 */
	public static Question monthsBetween(@Nullable LocalDate from, @Nullable LocalDate to, Measure measure,
			String subject) {
		return new Question(EnumSet.of(measure), subject, true, from, to, Source.MEETINGS, null, null);
	}

	public Question of(String subject) {
		return new Question(this.measures, subject, this.monthly, this.from, this.to, this.source, this.scope,
				this.slot);
	}

	/** The same of what comes from another source. */
	public Question from(Source source) {
		return new Question(this.measures, this.subject, this.monthly, this.from, this.to, source, this.scope,
				this.slot);
	}

	public Question within(@Nullable String scope) {
		return new Question(this.measures, this.subject, this.monthly, this.from, this.to, this.source, scope,
				this.slot);
	}

	/**
	 * Of only the number of meetings: adding up all figures is most of what an answer
	 * costs.
	 */
	public Question meetingsOnly() {
		return only(0);
	}

	/**
	 * Of only the number of meetings in an area.
	 * @param position the area's, which its place in a list is not
	 */
	public Question meetingsInArea(int position) {
		return only(Tally.AREAS + position);
	}

	private Question only(int slot) {
		return new Question(this.measures, this.subject, this.monthly, this.from, this.to, this.source, this.scope,
				slot);
	}

	/**
	 * The figures that are wanted.
	 * @param size how many a tally has
	 */
	int[] slots(int size) {
		return (this.slot != null) ? new int[] { this.slot } : IntStream.range(0, size).toArray();
	}

	/** A meeting's bits, one for each figure, as the answer has the figures. */
	long wanted(long bits) {
		return (this.slot != null) ? (bits >> this.slot) & 1 : bits;
	}

	/** The scope of tallies that answers it. */
	String place() {
		return this.source.prefix() + ((this.scope != null) ? this.scope : "");
	}

	/**
	 * Whether what is counted by some subjects is in the scope: its party is one of them.
	 */
	boolean covers(String source, String subjects) {
		return this.source.prefix().equals(source)
				&& (this.scope == null || List.of(subjects.split(" ")).contains(this.scope));
	}

	boolean asks(Measure measure) {
		return this.measures.contains(measure);
	}

	boolean asks(Measure measure, String subject) {
		return asks(measure) && (this.subject == null || this.subject.equals(subject));
	}

	/** The period in blocks; what is yet to come has no meetings that count. */
	Blocks blocks(LocalDate today) {
		List<Grain> kept = (this.scope != null) ? Grain.OF_PARTY : Grain.OF_ALL;
		return Blocks.of(this.from, this.to, this.monthly ? kept.subList(kept.indexOf(Grain.MONTH), kept.size()) : kept,
				today);
	}

	String codes() {
		return this.measures.stream().map(Measure::code).collect(Collectors.joining(","));
	}

}
