package id.mitra.inbox;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The partners and the people on record that each name may mean, likeliest first.
 */
public record Candidates(Map<String, List<Candidate>> partners, Map<String, List<Candidate>> people) {

	static final Candidates NONE = new Candidates(Map.of(), Map.of());

	/**
	 * One of them, and what tells it apart: an abbreviation or a title.
	 */
	public record Candidate(long id, String name, @Nullable String detail) {
	}

	List<Candidate> partners(String name) {
		return this.partners.getOrDefault(name, List.of());
	}

	List<Candidate> people(String name) {
		return this.people.getOrDefault(name, List.of());
	}

}
