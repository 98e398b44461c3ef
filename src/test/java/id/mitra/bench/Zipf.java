package id.mitra.bench;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Draws ranks, of which the first come far more often than the rest: the weight of rank r
 * is 1 / (r + 1)^s.
 */
final class Zipf {

	private final double[] cumulative;

	Zipf(int ranks, double exponent) {
		this.cumulative = new double[ranks];
		double sum = 0;
		for (int rank = 0; rank < ranks; rank++) {
			sum += 1 / Math.pow(rank + 1, exponent);
			this.cumulative[rank] = sum;
		}
	}

	int draw(SplittableRandom random) {
		double at = random.nextDouble() * this.cumulative[this.cumulative.length - 1];
		int found = Arrays.binarySearch(this.cumulative, at);
		return Math.min((found < 0) ? -found - 1 : found, this.cumulative.length - 1);
	}

}
