package id.mitra.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.HdrHistogram.Histogram;

/**
 * How long something took, round by round, to the microsecond and three digits.
 */
final class Timings {

	private final List<Histogram> rounds = new ArrayList<>();

	void nextRound() {
		this.rounds.add(histogram());
	}

	void add(long nanos) {
		this.rounds.getLast().recordValue(Math.max(1, TimeUnit.NANOSECONDS.toMicros(nanos)));
	}

	/** Of all rounds together, in milliseconds. */
	double at(double percentile) {
		Histogram all = histogram();
		this.rounds.forEach(all::add);
		return all.getValueAtPercentile(percentile) / 1000.0;
	}

	private double at(double percentile, int round) {
		return this.rounds.get(round).getValueAtPercentile(percentile) / 1000.0;
	}

	/**
	 * How this compares to another taken in the same rounds.
	 */
	Ratio over(Timings other, double percentile) {
		List<Double> each = new ArrayList<>();
		for (int round = 0; round < this.rounds.size(); round++) {
			each.add(at(percentile, round) / other.at(percentile, round));
		}
		return Ratio.of(at(percentile) / other.at(percentile), each);
	}

	/**
	 * How what this takes more than a part of it compares to another.
	 */
	Ratio lessOver(Timings part, Timings other, double percentile) {
		List<Double> each = new ArrayList<>();
		for (int round = 0; round < this.rounds.size(); round++) {
			each.add((at(percentile, round) - part.at(percentile, round)) / other.at(percentile, round));
		}
		return Ratio.of((at(percentile) - part.at(percentile)) / other.at(percentile), each);
	}

	private static Histogram histogram() {
		return new Histogram(TimeUnit.MINUTES.toMicros(10), 3);
	}

}
