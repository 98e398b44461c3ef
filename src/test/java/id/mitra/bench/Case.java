package id.mitra.bench;

import java.util.List;
import java.util.function.Function;

/**
 * Something that users do, as the addresses that it asks for by turns.
 */
record Case(String name, Kind kind, Function<Places, List<String>> addresses) {

	/**
	 * What a case counts as, where a target is set.
	 */
	enum Kind {

		LIST(95), TEXT(95), DEEPEST(95), SUMMARY(95), SEARCH(95), TYPO(95), PERSON(95), LOGGING(50), OTHER(50);

		private final int percentile;

		Kind(int percentile) {
			this.percentile = percentile;
		}

		/** What its target is about, or what is looked at first where it has none. */
		int percentile() {
			return this.percentile;
		}

	}

	static Case of(Kind kind, String name, String address) {
		return new Case(name, kind, (places) -> List.of(address));
	}

	/** Letters and digits, for a file. */
	String slug() {
		return this.name.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
	}

}
