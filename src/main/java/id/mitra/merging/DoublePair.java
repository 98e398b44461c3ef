package id.mitra.merging;

import java.util.Map;
import java.util.Optional;

import id.mitra.identity.caller.Classification;
import org.jspecify.annotations.Nullable;

/**
 * Two records that may be of one partner or one person.
 *
 * @param score how likely they are, from 0 to 1
 */
public record DoublePair(Lookalike one, Lookalike other, double score) {

	/**
	 * One of the two.
	 *
	 * @param about what tells it from others of its name: a partner's abbreviation and
	 * country, a person's last post
	 */
	public record Lookalike(long id, String name, @Nullable String about, Classification classification) {
	}

	/**
	 * The same by their ids.
	 */
	record Alike(long one, long other, double score) {

		Optional<DoublePair> of(Map<Long, Lookalike> known) {
			return Optional.ofNullable(known.get(this.one))
				.flatMap((first) -> Optional.ofNullable(known.get(this.other))
					.map((second) -> new DoublePair(first, second, this.score)));
		}

	}

}
