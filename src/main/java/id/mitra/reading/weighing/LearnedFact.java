package id.mitra.reading.weighing;

import java.util.Arrays;

/**
 * What is read by weighing, and so can be learned: whether there was a meeting with
 * somebody, on which day, where, about which areas, and who was there.
 */
public enum LearnedFact {

	MEETING("meeting", 0.5, 3), DAY("day", 0.6, 3), PLACE("place", 0, 2), AREA("area", 0.4, 6),
	ATTENDEE("attendee", 0.5, 6);

	private static final double HOLD = 2;

	private final String question;

	private final double least;

	private final double hold;

	LearnedFact(String question, double least, double hold) {
		this.question = question;
		this.least = least;
		this.hold = hold;
	}

	/** By what its weights are called. */
	public String question() {
		return this.question;
	}

	/**
	 * How much a weight has to earn, as served best for texts of the training part that
	 * were left out in turn.
	 */
	static double hold(String question) {
		return Arrays.stream(values())
			.filter((fact) -> fact.question.equals(question))
			.mapToDouble((fact) -> fact.hold)
			.findFirst()
			.orElse(HOLD);
	}

	/** How likely a finding must be to be told of. */
	public double least() {
		return this.least;
	}

}
