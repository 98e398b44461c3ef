package id.mitra.platform.form;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.mitra.platform.error.FieldError;

/**
 * Where in a form each part of a draft came from, as noted when it was read. Of a part
 * that nothing was noted for, the draft and the form agree.
 */
final class Places {

	private static final Pattern ENTRY = Pattern.compile("\\[(\\d{1,3})]");

	private final Map<String, Place> places = new LinkedHashMap<>();

	/**
	 * A place in the form.
	 *
	 * @param whole whether one field holds all of the part
	 * @param entries the part's, where it is a list that one field holds
	 */
	private record Place(String field, boolean whole, List<String> entries) {
	}

	/** Notes where the fields of a part are. */
	void row(String part, String place) {
		this.places.put(part, new Place(place, false, List.of()));
	}

	/** Notes the field that holds a part. */
	void field(String part, String field, List<String> entries) {
		this.places.put(part, new Place(field, true, entries));
	}

	/** What is wrong with the draft, said where its user sees it. */
	FieldError home(FieldError error) {
		return this.places.entrySet()
			.stream()
			.filter((noted) -> holds(noted.getKey(), error.field()))
			.max(Comparator.comparingInt((noted) -> noted.getKey().length()))
			.map((noted) -> at(noted.getValue(), error, error.field().substring(noted.getKey().length())))
			.orElse(error);
	}

	private static boolean holds(String part, String path) {
		return path.startsWith(part) && (part.isEmpty() || path.length() == part.length()
				|| path.charAt(part.length()) == '.' || path.charAt(part.length()) == '[');
	}

	private static FieldError at(Place place, FieldError error, String rest) {
		if (!place.whole()) {
			String path = place.field().isEmpty() ? rest.replaceFirst("^\\.", "") : place.field() + rest;
			return new FieldError(path, error.code(), error.message());
		}
		Matcher entry = ENTRY.matcher(rest);
		int number = entry.matches() ? Integer.parseInt(entry.group(1)) : Integer.MAX_VALUE;
		String message = (number < place.entries().size()) ? place.entries().get(number) + ": " + error.message()
				: error.message();
		return new FieldError(place.field(), error.code(), message);
	}

}
