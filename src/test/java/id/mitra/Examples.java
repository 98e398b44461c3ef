package id.mitra;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a record of whatever collection the API has, as the example of its body says:
 * under names of its own, with records of their own for all that it names. So a new
 * collection has records wherever tests go through all of them.
 */
final class Examples {

	/** What tells records of a collection apart. */
	private static final Pattern NAME = Pattern.compile("(\\w*[nN]ame|name(En|Id)|title|headline|text|url)");

	private static final Pattern REFERENCE = Pattern.compile("([a-z]+)Id");

	private final Api author;

	/** The records that examples name, by the collection and the id in the example. */
	private final Map<String, Long> named = new LinkedHashMap<>();

	Examples(Api author) {
		this.author = author;
	}

	/**
	 * Makes a record: its id.
	 * @param collection such as {@code /meetings}
	 * @param change what the example should say instead
	 */
	long make(String collection, UnaryOperator<Body> change) {
		return this.author.post("/api" + collection, change.apply(draft(collection))).expect(201).id();
	}

	private Body draft(String collection) {
		Map<String, Object> draft = new LinkedHashMap<>();
		String word = Invented.word();
		example(collection)
			.forEach((name, value) -> draft.put(name, (value instanceof String text && NAME.matcher(name).matches())
					? renamed(text, word) : withRecords(name, value)));
		return new Body(draft);
	}

	private static String renamed(String text, String word) {
		return text + (text.contains(" ") ? " " : "-") + word;
	}

	private Object withRecords(String name, Object value) {
		Matcher reference = REFERENCE.matcher(name);
		if (value instanceof Number id && reference.matches()) {
			return name.equals("parentId") ? null : record("/" + reference.group(1) + "s", id);
		}
		if (value instanceof List<?> list) {
			return list.stream().map((each) -> withRecords(name, each)).toList();
		}
		if (value instanceof Map<?, ?> object) {
			Map<String, Object> made = new LinkedHashMap<>();
			object.forEach((key, each) -> made.put((String) key, withRecords((String) key, each)));
			return made;
		}
		return value;
	}

	private long record(String collection, Number id) {
		String key = collection + "/" + id;
		if (!this.named.containsKey(key)) {
			this.named.put(key, make(collection, UnaryOperator.identity()));
		}
		return this.named.get(key);
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> example(String collection) {
		String file = "/api/examples/" + collection.substring(1).replace('/', '-') + ".json";
		try (InputStream in = Examples.class.getResourceAsStream(file)) {
			if (in == null) {
				throw new IllegalStateException(
						"Say in src/main/resources" + file + " what a record of " + collection + " is like");
			}
			return Api.JSON.readValue(in, Map.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
