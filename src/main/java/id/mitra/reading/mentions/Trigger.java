package id.mitra.reading.mentions;

import id.mitra.reading.words.Span;

/**
 * The words by which a sentence speaks of a meeting.
 *
 * @param strong whether they tell of a meeting by themselves, not only with whom
 * @param ofPeople whether they do so only where people are named
 * @param talk whether they tell of a talk, which is a meeting where both sides lead it
 * @param doubt why they may not report one; empty where they do
 */
public record Trigger(Span span, boolean strong, boolean ofPeople, boolean talk, String doubt) {

	public int from() {
		return this.span.from();
	}

	public int to() {
		return this.span.to();
	}

}
