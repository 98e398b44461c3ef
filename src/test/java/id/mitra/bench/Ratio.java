package id.mitra.bench;

import java.util.Collections;
import java.util.List;

/**
 * How many times one figure is another, over all rounds, and the least and most that a
 * single round said.
 */
record Ratio(double value, double least, double most) {

	static Ratio of(double value, List<Double> rounds) {
		return new Ratio(value, Collections.min(rounds), Collections.max(rounds));
	}

	@Override
	public String toString() {
		return String.format("%s (%s–%s)", brief(this.value), brief(this.least), brief(this.most));
	}

	private static String brief(double value) {
		return String.format((value < 100) ? "%.2f" : "%,.0f", value);
	}

}
