package id.mitra.platform.api;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.models.PathItem.HttpMethod;

import org.springframework.util.StringUtils;

/**
 * A call's id ({@code listMeetings}) and summary ("List meetings"), which follow from its
 * address alone and so stay what they are. Where that reads badly, the controller's
 * method says another.
 */
record CallNames(String id, String summary) {

	/** What a segment is called where it isn't the plural of a thing. */
	private static final Map<String, String> NOUNS = Map.of("press", "press items", "inbox", "releases");

	private static final Map<String, String> VERBS = Map.of("restoration", "restore", "confirmation", "confirm",
			"postponement", "postpone", "cancellation", "cancel");

	static CallNames of(HttpMethod method, String path) {
		List<String> segments = Arrays.stream(path.split("/")).skip(2).toList();
		List<String> names = segments.stream().filter((segment) -> !segment.startsWith("{")).toList();
		boolean one = segments.getLast().startsWith("{");
		String last = noun(names.getLast());
		boolean hangs = names.size() > 1 && segments.get(segments.size() - (one ? 3 : 2)).startsWith("{");
		String owner = (names.size() > 1) ? noun(names.get(names.size() - 2)) : "";
		String verb = VERBS.get(names.getLast());
		if (method == HttpMethod.POST && hangs && verb != null) {
			return named(verb, "a", singular(owner));
		}
		if (method == HttpMethod.GET && last.equals("count")) {
			return named("count", "", owner);
		}
		String things = (hangs ? singular(owner) + " " : "") + last;
		return switch (method) {
			case GET -> one ? named("get", "a", singular(things)) : named("list", "", things);
			case POST -> named("create", "a", singular(things));
			case PUT -> named("update", "a", singular(things));
			case DELETE -> named("delete", "a", one ? singular(things) : things);
			default -> named(method.name().toLowerCase(java.util.Locale.ROOT), "", things);
		};
	}

	private static CallNames named(String verb, String article, String things) {
		StringBuilder id = new StringBuilder(verb);
		Arrays.stream(things.split(" ")).map(StringUtils::capitalize).forEach(id::append);
		String before = article.isEmpty() ? "" : things.matches("[aeio].*") ? "an " : "a ";
		return new CallNames(id.toString(), StringUtils.capitalize(verb) + " " + before + things);
	}

	private static String noun(String segment) {
		return NOUNS.getOrDefault(segment, segment.replace('-', ' '));
	}

	private static String singular(String plural) {
		return plural.replaceFirst("ies$", "y").replaceFirst("(?<!s)s$", "");
	}

}
