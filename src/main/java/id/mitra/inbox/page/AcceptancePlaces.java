package id.mitra.inbox.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.mitra.platform.error.FieldError;

/**
 * Where in the form each part of an accepted draft came from, so that what is wrong with
 * it is said there.
 */
final class AcceptancePlaces {

	private static final Pattern PART = Pattern.compile("((?:press\\.)?\\w+\\[\\d+](?:\\.\\w+\\[\\d+])?)(?:\\.(.+))?");

	private static final Map<String, String> FIELDS = Map.of("nameEn", "name", "nameId", "name", "fullName", "name",
			"posts[0].title", "title", "posts[0].partnerId", "as", "partnerId", "as", "delegateId", "as", "meetingId",
			"as", "endTime", "date", "zone", "country");

	private final Map<String, String> places = new HashMap<>();

	/**
	 * Notes a part's place.
	 * @param part its path in the draft: {@code meetings[0].attendances[1]}
	 * @param place its path in the form: {@code meetings[2].people[3]}
	 */
	void put(String part, String place) {
		this.places.put(part, place);
	}

	/**
	 * The errors of the draft at the fields of the form.
	 */
	List<FieldError> located(List<FieldError> errors) {
		return errors.stream()
			.map((error) -> new FieldError(located(error.field()), error.code(), error.message()))
			.toList();
	}

	private String located(String field) {
		Matcher part = PART.matcher(field);
		if (!part.matches()) {
			return field.replaceFirst("^press\\.", "");
		}
		String place = this.places.get(part.group(1));
		String rest = part.group(2);
		if (place == null) {
			int dot = part.group(1).lastIndexOf("].");
			String outer = (dot > 0) ? this.places.get(part.group(1).substring(0, dot + 1)) : null;
			String inner = field.substring(dot + 2);
			return (outer == null) ? field.replaceFirst("^press\\.", "")
					: outer + "." + FIELDS.getOrDefault(inner, inner.replaceFirst("\\[.*", ""));
		}
		if (rest == null) {
			return place;
		}
		String own = (place.contains(".statements[") && rest.equals("delegateId")) ? "speaker"
				: FIELDS.getOrDefault(rest, rest);
		return place + "." + own;
	}

}
