package id.mitra.reading.weighing;

/**
 * What is read by weighing, and so can be learned: whether there was a meeting with
 * somebody, on which day, where, about which areas, and who was there.
 */
public enum LearnedFact {

	MEETING("meeting", 0.35), DAY("day", 0.4), PLACE("place", 0), AREA("area", 0.33), ATTENDEE("attendee", 0.5);

	private final String question;

	private final double least;

	LearnedFact(String question, double least) {
		this.question = question;
		this.least = least;
	}

	/** By what its weights are called. */
	public String question() {
		return this.question;
	}

	/** How likely a finding must be to be told of. */
	public double least() {
		return this.least;
	}

}
