package id.mitra.bench;

import java.util.SplittableRandom;

/**
 * Draws one of a few values, each as often as its weight says.
 */
final class Mix {

	private final String[] values;

	private final double[] weights;

	private final double total;

	private Mix(String[] values, double[] weights, double total) {
		this.values = values;
		this.weights = weights;
		this.total = total;
	}

	/**
	 * Of values and weights, such as {@code "OPEN 25, LIMITED 60"}; {@code null} stands
	 * for none.
	 */
	static Mix of(String weighted) {
		String[] parts = weighted.split(", ");
		String[] values = new String[parts.length];
		double[] weights = new double[parts.length];
		double total = 0;
		for (int i = 0; i < parts.length; i++) {
			String[] pair = parts[i].split(" ");
			values[i] = pair[0].equals("null") ? null : pair[0];
			weights[i] = Double.parseDouble(pair[1]);
			total += weights[i];
		}
		return new Mix(values, weights, total);
	}

	String draw(SplittableRandom random) {
		double at = random.nextDouble() * this.total;
		for (int i = 0; i < this.values.length; i++) {
			at -= this.weights[i];
			if (at < 0) {
				return this.values[i];
			}
		}
		return this.values[this.values.length - 1];
	}

}
