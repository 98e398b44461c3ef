package id.mitra.reading.weighing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.mitra.platform.text.Sha256;

import org.springframework.core.io.ClassPathResource;

/**
 * What features weigh, as learned from labelled releases: by {@code ./mvnw -Ptrain} into
 * {@code reading/weights.txt}, a line for each question and feature. Of the options of a
 * question one is right, or none; none has the score 0.
 */
public record Weights(Map<String, Map<String, Double>> questions) {

	/** A question's own weight, which each of its options has. */
	static final String EVERY = "every";

	private static final Weights LEARNED = load();

	public static Weights learned() {
		return LEARNED;
	}

	double score(String question, Features features) {
		Map<String, Double> weights = this.questions.getOrDefault(question, Map.of());
		double score = weights.getOrDefault(EVERY, 0.0);
		for (String name : features.names()) {
			score += weights.getOrDefault(name, 0.0);
		}
		return score;
	}

	/** How likely each option is the right one; what is left of 1 is for none. */
	public double[] likelihoods(String question, List<Features> options) {
		double[] likelihoods = new double[options.size()];
		double most = 0;
		for (int i = 0; i < likelihoods.length; i++) {
			likelihoods[i] = score(question, options.get(i));
			most = Math.max(most, likelihoods[i]);
		}
		double all = Math.exp(-most);
		for (int i = 0; i < likelihoods.length; i++) {
			likelihoods[i] = Math.exp(likelihoods[i] - most);
			all += likelihoods[i];
		}
		for (int i = 0; i < likelihoods.length; i++) {
			likelihoods[i] /= all;
		}
		return likelihoods;
	}

	/**
	 * As a text has them: a line for each question and feature.
	 */
	public static Weights of(String text) {
		Map<String, Map<String, Double>> learned = new HashMap<>();
		for (String line : text.split("\n")) {
			String[] parts = line.split("\t");
			if (parts.length == 3) {
				learned.computeIfAbsent(parts[0], (question) -> new HashMap<>())
					.put(parts[1], Double.valueOf(parts[2]));
			}
		}
		return new Weights(learned);
	}

	/**
	 * Tells these from all others: what the application brings is another after a change.
	 */
	public String mark() {
		return Sha256.hex(Trainer.written(this));
	}

	private static Weights load() {
		try (InputStream in = new ClassPathResource("reading/weights.txt").getInputStream()) {
			return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
