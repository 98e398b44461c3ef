package id.mitra.reading.mentions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import id.mitra.reading.mentions.Partners.NamedPartner;
import id.mitra.reading.words.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds out for which state somebody stands whose office the text gives before it says of
 * which state: "the Minister", "Ministry of Labour and Employment".
 */
final class Strangers {

	/** Words of offices and authorities that only a state has. */
	private static final Set<String> OF_STATES = Set.of("minister", "ministry", "menteri", "kementerian",
			"undersecretary", "secretary");

	/** A name of so many words is one of its own. */
	private static final int NAMED = 3;

	private Strangers() {
	}

	/** The mentions again, those whose state the rest of the text tells with it. */
	static List<List<Mention>> settled(List<List<Mention>> mentions) {
		NamedPartner state = state(mentions);
		if (state == null) {
			return mentions;
		}
		return mentions.stream()
			.<List<Mention>>map((all) -> new ArrayList<>(all.stream()
				.map((mention) -> isOfState(mention) ? mention.with(of(mention.partner(), state)) : mention)
				.toList()))
			.toList();
	}

	private static NamedPartner of(@Nullable NamedPartner stranger, NamedPartner state) {
		return (stranger == null || stranger.name().split(" ").length < NAMED) ? state : new NamedPartner(null,
				stranger.name(), stranger.abbreviation(), state.country(), state.party(), 0, false);
	}

	private static boolean isOfState(Mention mention) {
		NamedPartner partner = mention.partner();
		if (partner == null || partner.known() != null || partner.country() != null) {
			return false;
		}
		return Arrays.stream(partner.name().split(" ")).map(Tokens::fold).anyMatch(OF_STATES::contains);
	}

	/** The state that the text names most, where no other comes near it. */
	private static @Nullable NamedPartner state(List<List<Mention>> mentions) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		Map<String, NamedPartner> states = new LinkedHashMap<>();
		mentions.forEach((all) -> all.forEach((mention) -> {
			NamedPartner partner = mention.partner();
			if (partner != null && partner.country() != null) {
				counts.merge(partner.key(), 1, Integer::sum);
				states.putIfAbsent(partner.key(), partner);
			}
		}));
		List<String> keys = counts.keySet()
			.stream()
			.sorted(Comparator.comparing((String key) -> -counts.getOrDefault(key, 0)))
			.toList();
		boolean alone = !keys.isEmpty()
				&& (keys.size() == 1 || counts.getOrDefault(keys.get(0), 0) >= 2 * counts.getOrDefault(keys.get(1), 0));
		return alone ? states.get(keys.getFirst()) : null;
	}

}
