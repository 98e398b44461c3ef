package id.mitra.reading.weighing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Learns what features weigh from examples: by steps up the likelihood of what is right,
 * held back by the square of the weights. The same examples give the same weights.
 */
public final class Trainer {

	private static final int ROUNDS = 300;

	private static final double STEP = 0.5;

	/**
	 * How much a weight that is learned at work has to earn: what was learned from
	 * hundreds of releases is let go of only where several corrections agree.
	 */
	private static final double PULL = 2.0;

	/** A feature of fewer options tells nothing. */
	private static final int LEAST = 3;

	private final Map<String, List<Example>> examples = new TreeMap<>();

	/**
	 * A question once answered.
	 *
	 * @param right which of the options are; where none is, none of them was to be chosen
	 */
	record Example(List<Features> options, List<Boolean> right) {
	}

	public void add(String question, List<Features> options, List<Boolean> right) {
		if (!options.isEmpty()) {
			this.examples.computeIfAbsent(question, (name) -> new ArrayList<>()).add(new Example(options, right));
		}
	}

	public void add(Judgement judgement) {
		add(judgement.fact().question(), judgement.features(), judgement.right());
	}

	public Weights learn() {
		Map<String, Map<String, Double>> learned = new TreeMap<>();
		this.examples
			.forEach((question, all) -> learned.put(question, learn(all, Map.of(), LearnedFact.hold(question))));
		return new Weights(learned);
	}

	/**
	 * Goes on from what was learned before, and is held back by how far it goes from it.
	 */
	public Weights learn(Weights before) {
		Map<String, Map<String, Double>> learned = new TreeMap<>(before.questions());
		this.examples.forEach((question, all) -> {
			Map<String, Double> known = before.questions().getOrDefault(question, Map.of());
			Map<String, Double> joined = new TreeMap<>(known);
			joined.putAll(learn(all, known, PULL));
			learned.put(question, joined);
		});
		return new Weights(learned);
	}

	private static Map<String, Double> learn(List<Example> examples, Map<String, Double> before, double hold) {
		Map<String, Integer> numbers = numbers(examples, before);
		double[] origin = new double[numbers.size()];
		numbers.forEach((name, number) -> origin[number] = before.getOrDefault(name, 0.0));
		double[] weights = origin.clone();
		double[] squares = new double[numbers.size()];
		List<int[][]> options = examples.stream().map((example) -> indices(example, numbers)).toList();
		for (int round = 0; round < ROUNDS; round++) {
			double[] slope = new double[weights.length];
			for (int i = 0; i < examples.size(); i++) {
				climb(options.get(i), examples.get(i).right(), weights, slope);
			}
			for (int i = 0; i < weights.length; i++) {
				slope[i] -= hold * (weights[i] - origin[i]);
				squares[i] += slope[i] * slope[i];
				weights[i] += (squares[i] > 0) ? STEP * slope[i] / Math.sqrt(squares[i]) : 0;
			}
		}
		Map<String, Double> learned = new TreeMap<>();
		numbers.forEach((name, number) -> {
			double weight = Math.round(weights[number] * 1000) / 1000.0;
			if (Math.abs(weight) >= 0.01 || before.containsKey(name)) {
				learned.put(name, weight);
			}
		});
		return learned;
	}

	private static Map<String, Integer> numbers(List<Example> examples, Map<String, Double> before) {
		Map<String, Integer> counts = new TreeMap<>();
		examples.forEach((example) -> example.options()
			.forEach((option) -> option.names().forEach((name) -> counts.merge(name, 1, Integer::sum))));
		Map<String, Integer> numbers = new TreeMap<>();
		numbers.put(Weights.EVERY, 0);
		counts.forEach((name, count) -> {
			if (count >= LEAST || before.containsKey(name)) {
				numbers.put(name, numbers.size());
			}
		});
		return numbers;
	}

	private static int[][] indices(Example example, Map<String, Integer> numbers) {
		return example.options()
			.stream()
			.map((option) -> IntStream
				.concat(IntStream.of(0), option.names().stream().filter(numbers::containsKey).mapToInt(numbers::get))
				.toArray())
			.toArray(int[][]::new);
	}

	/** Adds the slope of the likelihood that one of the right ones is chosen. */
	private static void climb(int[][] options, List<Boolean> right, double[] weights, double[] slope) {
		double[] scores = new double[options.length];
		double most = 0;
		for (int i = 0; i < options.length; i++) {
			for (int feature : options[i]) {
				scores[i] += weights[feature];
			}
			most = Math.max(most, scores[i]);
		}
		double all = Math.exp(-most);
		double good = right.contains(true) ? 0 : all;
		for (int i = 0; i < options.length; i++) {
			scores[i] = Math.exp(scores[i] - most);
			all += scores[i];
			good += right.get(i) ? scores[i] : 0;
		}
		for (int i = 0; i < options.length; i++) {
			double push = (right.get(i) ? scores[i] / good : 0) - scores[i] / all;
			for (int feature : options[i]) {
				slope[feature] += push;
			}
		}
	}

	/** As {@code reading/weights.txt} has them. */
	public static String written(Weights weights) {
		StringBuilder text = new StringBuilder();
		new TreeMap<>(weights.questions()).forEach((question, all) -> new TreeMap<>(all).forEach(
				(name, weight) -> text.append(String.format(Locale.ROOT, "%s\t%s\t%.3f%n", question, name, weight))));
		return text.toString();
	}

	public static Map<String, Map<String, Double>> joined(Weights one, Weights other) {
		Map<String, Map<String, Double>> all = new HashMap<>(one.questions());
		all.putAll(other.questions());
		return all;
	}

}
