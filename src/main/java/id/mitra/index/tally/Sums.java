package id.mitra.index.tally;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Adds up what answers a question: the figures of whole blocks, and meeting by meeting
 * those of the days at the period's ends. The days are counted here since the database
 * takes ten times as long to turn bits into sums.
 */
final class Sums {

	private final Question question;

	private final int size;

	/** The bits that are known here; another instance may have one more for a moment. */
	private final long known;

	private final Blocks whole;

	private final Map<SumKey, int[]> sums = new LinkedHashMap<>();

	/**
	 * No figures yet.
	 * @param size how many figures a tally has
	 */
	Sums(Question question, int size, LocalDate today) {
		this.question = question;
		this.whole = question.blocks(today).whole();
		this.known = -1L >>> (Long.SIZE - size);
		this.size = question.slots(size).length;
	}

	private record SumKey(Measure measure, String subject, @Nullable YearMonth month) {
	}

	void addBlocks(Measure measure, String subject, @Nullable LocalDate month, Integer[] figures) {
		int[] sum = sum(measure, subject, month);
		for (int i = 0; i < figures.length; i++) {
			sum[i] += figures[i];
		}
	}

	/**
	 * A meeting.
	 * @param subjects whose figures it adds to, each after its measure's letter, parted
	 * by spaces
	 * @param slots a bit for each figure it adds 1 to, negative where it takes 1 away
	 */
	void addMeeting(LocalDate day, String subjects, long slots) {
		long bits = this.question.wanted(Math.abs(slots) & this.known);
		int end;
		for (int start = 0; bits != 0 && start < subjects.length(); start = end + 1) {
			int space = subjects.indexOf(' ', start);
			end = (space >= 0) ? space : subjects.length();
			Measure measure = Measure.of(subjects.charAt(start));
			if (this.question.asks(measure)) {
				String subject = subjects.substring(start + 1, end);
				if (this.question.asks(measure, subject)) {
					add(sum(measure, subject, this.question.monthly() ? day : null), bits, Long.signum(slots));
				}
			}
		}
	}

	/**
	 * A meeting that the blocks do not have yet, or still have, each as often as the
	 * question takes it from them.
	 * @param source what is counted by it, nothing for meetings
	 */
	void addWaiting(String source, LocalDate day, String subjects, long slots) {
		int times = this.question.covers(source, subjects) ? this.whole.times(day) : 0;
		for (int i = 0; i < Math.abs(times); i++) {
			addMeeting(day, subjects, slots * Integer.signum(times));
		}
	}

	private static void add(int[] sum, long bits, int sign) {
		for (long left = bits; left != 0; left &= left - 1) {
			sum[Long.numberOfTrailingZeros(left)] += sign;
		}
	}

	private int[] sum(Measure measure, String subject, @Nullable LocalDate month) {
		return this.sums.computeIfAbsent(new SumKey(measure, subject, (month != null) ? YearMonth.from(month) : null),
				(key) -> new int[this.size]);
	}

	/** Those of subjects that have meetings. */
	List<Tally> tallies() {
		return this.sums.entrySet()
			.stream()
			.filter((sum) -> Arrays.stream(sum.getValue()).anyMatch((figure) -> figure != 0))
			.map((sum) -> new Tally(sum.getKey().measure(), sum.getKey().subject(), sum.getKey().month(),
					sum.getValue()))
			.toList();
	}

}
