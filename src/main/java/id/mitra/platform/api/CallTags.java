package id.mitra.platform.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.swagger.v3.oas.models.tags.Tag;

import org.springframework.util.StringUtils;

/**
 * The headings that calls stand under, in the order in which they are read: that of a
 * call's collection, unless said otherwise.
 */
final class CallTags {

	private static final String SUMMARIES = "Summaries";

	private static final Map<String, String> WORDS = words();

	private static final Map<String, String> OTHERS = Map.of("countries", "Reference data", "conventions",
			"Reference data");

	private CallTags() {
	}

	static String of(String path) {
		String collection = path.split("/")[2];
		return path.endsWith("/summary") || path.startsWith("/api/summaries/") ? SUMMARIES
				: OTHERS.getOrDefault(collection, StringUtils.capitalize(collection));
	}

	/** Those that calls stand under, what has no words last. */
	static List<Tag> of(Set<String> used) {
		Map<String, Tag> tags = new LinkedHashMap<>();
		WORDS.forEach((name, words) -> {
			if (used.contains(name)) {
				tags.put(name, new Tag().name(name).description(words));
			}
		});
		used.forEach((name) -> tags.putIfAbsent(name, new Tag().name(name)));
		return List.copyOf(tags.values());
	}

	private static Map<String, String> words() {
		Map<String, String> words = new LinkedHashMap<>();
		words.put("Meetings", "Conversations between the sides, planned or held.");
		words.put("Partners", "The organisations that the ministry cooperates with.");
		words.put("Delegates", "The people who represent a side.");
		words.put("Areas", "What the cooperation is about.");
		words.put(SUMMARIES, "Figures of meetings held, never internal ones; each counts what its caller can open.");
		words.put("Search", "Everything on record at once.");
		words.put("Press", "What the press reports of meetings, and releases to read and accept.");
		words.put("Units", "The ministry's own units.");
		words.put("Reference data", "Countries and ILO conventions.");
		words.put("Account", "The caller's own profile, password, tokens and sessions.");
		words.put("Users", "Who may sign in; for administrators.");
		return words;
	}

}
