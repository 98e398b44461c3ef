package id.mitra.bench;

import java.util.Collections;
import java.util.List;

/**
 * How many times one figure is another, and the least and most that a round said.
 */
record Ratio(double value, double least, double most) {

	/**
	 * @param all what all rounds together say
	 * @param rounds what each says
	 */
	static Ratio of(double all, List<Double> rounds) {
		return new Ratio(all, Collections.min(rounds), Collections.max(rounds));
	}

	@Override
	public String toString() {
		return String.format("%s (%s–%s)", brief(this.value), brief(this.least), brief(this.most));
	}

	private static String brief(double value) {
		return String.format((value < 100) ? "%.2f" : "%,.0f", value);
	}

}
