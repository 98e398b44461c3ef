package id.mitra.reading.weighing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a release was read for once, with all that could have been the answer and what of
 * it an officer accepted. It holds places in the text and signs, never the text.
 */
public record Judgement(LearnedFact fact, List<JudgedOption> options) {

	/** What sentences say by themselves is taken where nothing is likely. */
	private static final String RULE = "by the rule";

	/**
	 * A possible answer.
	 *
	 * @param start where the text names it, in UTF-16 units
	 * @param end where that ends, exclusive
	 * @param same the number of the first option that means the same
	 * @param right whether it was accepted
	 * @param signs what speaks for and against it
	 */
	public record JudgedOption(int start, int end, int same, boolean right, List<String> signs) {

		private Features features() {
			Features features = new Features();
			this.signs.forEach(features::add);
			return features;
		}

	}

	List<Features> features() {
		return this.options.stream().map(JudgedOption::features).toList();
	}

	List<Boolean> right() {
		return this.options.stream().map(JudgedOption::right).toList();
	}

	/**
	 * Whether these weights lead to what was accepted.
	 */
	public boolean isRightBy(Weights weights) {
		JudgedOption chosen = chosen(weights);
		return (chosen != null) ? chosen.right() : this.options.stream().noneMatch(JudgedOption::right);
	}

	/** What is likeliest, where it is likely enough. */
	private @Nullable JudgedOption chosen(Weights weights) {
		double[] likelihoods = weights.likelihoods(this.fact.question(), features());
		Map<Integer, Double> sums = new LinkedHashMap<>();
		double none = 1;
		for (int i = 0; i < likelihoods.length; i++) {
			int same = (this.fact == LearnedFact.MEETING) ? 0 : this.options.get(i).same();
			sums.merge(same, likelihoods[i], Double::sum);
			none -= likelihoods[i];
		}
		double most = switch (this.fact) {
			case DAY, PLACE -> Math.max(none, this.fact.least());
			case MEETING, AREA, ATTENDEE -> this.fact.least();
		};
		JudgedOption chosen = null;
		for (Map.Entry<Integer, Double> sum : sums.entrySet()) {
			if (sum.getValue() > most) {
				chosen = this.options.get(sum.getKey());
				most = sum.getValue();
			}
		}
		return (chosen != null || this.fact != LearnedFact.DAY) ? chosen
				: this.options.stream().filter((option) -> option.signs().contains(RULE)).findFirst().orElse(null);
	}

}
