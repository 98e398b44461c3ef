package id.mitra.inbox;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The partners and the people on record that each name may mean, likeliest first.
 */
public record Candidates(Map<String, List<Candidate>> partners, Map<String, List<Candidate>> people) {

	public static final Candidates NONE = new Candidates(Map.of(), Map.of());

	/**
	 * One of them, and what tells it apart: an abbreviation, a country or a title.
	 *
	 * @param score how alike the names are, from 0 to 1, wherever a partner is
	 * @param posts that a person holds or held, or is on record with at a meeting that
	 * the reader sees
	 */
	public record Candidate(long id, String name, @Nullable String detail, double score, List<Held> posts) {
	}

	/**
	 * An office of a person, at a partner or with us.
	 */
	public record Held(@Nullable String title, @Nullable Long partnerId, boolean ours) {
	}

	public List<Candidate> partners(String name) {
		return this.partners.getOrDefault(name, List.of());
	}

	public List<Candidate> people(String name) {
		return this.people.getOrDefault(name, List.of());
	}

}
