package id.mitra.view;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The filters of a list by name, each with one value that is not blank: two that say the
 * same are equal, however they were written.
 */
public record ListQuery(SortedMap<String, String> filters) {

	/**
	 * Reads the query of an address, with or without its question mark.
	 * @return nothing where it can't be decoded, or has a filter twice
	 */
	public static Optional<ListQuery> of(String text) {
		SortedMap<String, String> filters = new TreeMap<>();
		for (String part : text.replaceFirst("^\\?", "").split("&")) {
			String[] sides = part.split("=", 2);
			try {
				String value = (sides.length > 1) ? decoded(sides[1]) : "";
				if (!value.isBlank() && filters.put(decoded(sides[0]), value) != null) {
					return Optional.empty();
				}
			}
			catch (IllegalArgumentException undecodable) {
				return Optional.empty();
			}
		}
		return Optional.of(new ListQuery(filters));
	}

	private static String decoded(String text) {
		return URLDecoder.decode(text, StandardCharsets.UTF_8);
	}

	/** The query of an address, without a question mark. */
	public String text() {
		return this.filters.entrySet()
			.stream()
			.map((filter) -> encoded(filter.getKey()) + "=" + encoded(filter.getValue()))
			.collect(Collectors.joining("&"));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
