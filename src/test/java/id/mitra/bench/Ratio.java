package id.mitra.bench;

import java.util.List;

/**
 * How many times one figure is another: what the middle one of the rounds said, and the
 * least and most that one did.
 */
record Ratio(double value, double least, double most) {

	static Ratio of(List<Double> rounds) {
		List<Double> sorted = rounds.stream().sorted().toList();
		int middle = sorted.size() / 2;
		double median = (sorted.size() % 2 == 1) ? sorted.get(middle)
				: (sorted.get(middle - 1) + sorted.get(middle)) / 2;
		return new Ratio(median, sorted.getFirst(), sorted.getLast());
	}

	@Override
	public String toString() {
		return String.format("%s (%s–%s)", brief(this.value), brief(this.least), brief(this.most));
	}

	private static String brief(double value) {
		return String.format((value < 100) ? "%.2f" : "%,.0f", value);
	}

}
