package id.mitra.index.tally;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the tallies say: to each question, in its place, the subjects that have meetings;
 * and the last days by key, that of any meeting under the empty one.
 */
public record Answers(List<List<Tally>> tallies, Map<String, LocalDate> days) {

	public List<Tally> first() {
		return this.tallies.getFirst();
	}

	public List<Tally> to(int question) {
		return this.tallies.get(question);
	}

}
