package id.mitra.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

import tools.jackson.databind.JsonNode;

/**
 * Draws values that fit a schema, and breaks them.
 */
class Values {

	private static final int DEEPEST = 6;

	/**
	 * By what a field is called, since a schema alone can't tell which texts there are.
	 */
	private static final Map<String, List<String>> NAMED = Map.ofEntries(
			Map.entry("country", List.of("CH", "IT", "JP", "ID", "TW")), Map.entry("seat", List.of("CH", "IT")),
			Map.entry("place", List.of("CH", "ID")), Map.entry("zone", List.of("Europe/Zurich", "Asia/Jakarta")),
			Map.entry("code", List.of("OSH", "TVET", "CH", "C081")), Map.entry("area", List.of("OSH", "WAGE")),
			Map.entry("locale", List.of("id", "en")), Map.entry("language", List.of("id", "en")),
			Map.entry("sort", List.of("date", "-date")), Map.entry("by", List.of("partner", "country")),
			Map.entry("months", List.of("6", "12", "24")), Map.entry("sdgTargets", List.of("8.8", "10.c")),
			Map.entry("dacCodes", List.of("16070", "11330")), Map.entry("url", List.of("https://zq.example/a")),
			Map.entry("website", List.of("https://zq.example")), Map.entry("email", List.of("zq@zq.example")));

	private static final List<String> BROKEN = List.of("", " ", "\0", "a\u202eb", "\ud800", "\uFEFF", "%00", "../..",
			"' or 1=1 --", "<script>", "{x}", "${7*7}", "2023-02-31", "24:00", "9".repeat(400), "1e999999999", "-0",
			"x".repeat(30_000), "İ\u0130ß\uFB03", "\ud83d\ude00", "e\u0301".repeat(50), "\\", "\"", "null",
			"* & | ! ( )", "a:b | !", "​");

	private final RandomGenerator random;

	private final Pools pools;

	private final JsonNode document;

	Values(RandomGenerator random, Pools pools, JsonNode document) {
		this.random = random;
		this.pools = pools;
		this.document = document;
	}

	/** A value that fits, as far as the schema says. */
	Object fitting(JsonNode schema, String name, String collection, int depth) {
		JsonNode plain = resolved(schema);
		if (plain.has("enum")) {
			return plain.path("enum").get(this.random.nextInt(plain.path("enum").size())).asString();
		}
		String type = type(plain);
		return switch (type) {
			case "object" -> object(plain, collection, depth);
			case "array" -> array(plain, name, collection, depth);
			case "boolean" -> this.random.nextBoolean();
			case "integer" -> integer(plain, name, collection);
			case "number" -> this.random.nextDouble();
			case "null" -> null;
			default -> text(plain, name);
		};
	}

	private Object object(JsonNode schema, String collection, int depth) {
		Map<String, Object> object = new LinkedHashMap<>();
		List<String> required = schema.path("required").valueStream().map(JsonNode::asString).toList();
		schema.path("properties").forEachEntry((name, property) -> {
			if (required.contains(name) || (depth < DEEPEST && this.random.nextInt(3) > 0)) {
				object.put(name, fitting(property, name, collection, depth + 1));
			}
		});
		return object;
	}

	private Object array(JsonNode schema, String name, String collection, int depth) {
		List<Object> items = new ArrayList<>();
		int size = (depth < DEEPEST) ? this.random.nextInt(3) : 0;
		for (int i = 0; i < size; i++) {
			items.add(fitting(schema.path("items"), name, collection, depth + 1));
		}
		return items;
	}

	private Object integer(JsonNode schema, String name, String collection) {
		if (NAMED.containsKey(name)) {
			return Integer.valueOf(one(NAMED.get(name)));
		}
		if (schema.has("maximum")) {
			int most = schema.path("maximum").asInt();
			int least = schema.path("minimum").asInt(Math.min(0, most - 3));
			return least + this.random.nextInt(most - least + 1);
		}
		if (name.equals("releaseId")) {
			return this.pools.any("/api/press/inbox");
		}
		String own = (name.equals("id") || name.equals("ids") || name.startsWith("parent")) ? collection
				: "/api/" + name.replaceFirst("Id$", "") + "s";
		return this.pools.any(own);
	}

	private Object text(JsonNode schema, String name) {
		if (NAMED.containsKey(name) && this.random.nextInt(10) > 0) {
			return one(NAMED.get(name));
		}
		String pattern = schema.path("pattern").asString("");
		return switch (schema.path("format").asString(pattern.startsWith("^([01]") ? "time" : "")) {
			case "date" -> "20%02d-%02d-%02d".formatted(10 + this.random.nextInt(20), 1 + this.random.nextInt(12),
					1 + this.random.nextInt(28));
			case "date-time" -> "2023-11-02T08:30:00Z";
			case "time" -> "%02d:%02d".formatted(this.random.nextInt(24), this.random.nextInt(60));
			default -> words();
		};
	}

	/** Words that no release and no other test has. */
	String words() {
		StringBuilder words = new StringBuilder();
		for (int i = 0; i <= this.random.nextInt(3); i++) {
			words.append(words.isEmpty() ? "" : " ").append("zq");
			this.random.ints(6, 'a', 'z' + 1).forEach((letter) -> words.append((char) letter));
		}
		return words.toString();
	}

	/** A value that no schema asks for. */
	Object broken() {
		return switch (this.random.nextInt(9)) {
			case 0 -> null;
			case 1 -> List.of();
			case 2 -> Map.of("x", List.of(1, "x"));
			case 3 -> -1;
			case 4 -> Long.MAX_VALUE;
			case 5 -> 1.5;
			case 6 -> this.random.nextBoolean();
			default -> one(BROKEN);
		};
	}

	/** The same value with something in it that does not belong there. */
	@SuppressWarnings("unchecked")
	Object spoilt(Object value) {
		if (value instanceof Map<?, ?> map && !map.isEmpty() && this.random.nextInt(8) > 0) {
			Map<String, Object> changed = new LinkedHashMap<>((Map<String, Object>) map);
			String name = List.copyOf(changed.keySet()).get(this.random.nextInt(changed.size()));
			switch (this.random.nextInt(5)) {
				case 0 -> changed.remove(name);
				case 1 -> changed.put(one(BROKEN), broken());
				case 2 -> changed.put(name, broken());
				default -> changed.put(name, spoilt(changed.get(name)));
			}
			return changed;
		}
		if (value instanceof List<?> list && !list.isEmpty()) {
			List<Object> changed = new ArrayList<>(list);
			int place = this.random.nextInt(changed.size());
			switch (this.random.nextInt(4)) {
				case 0 -> changed.set(place, broken());
				case 1 -> changed.add(changed.get(place));
				case 2 -> {
					for (int i = 0; i < 600; i++) {
						changed.add(changed.get(place));
					}
				}
				default -> changed.set(place, spoilt(changed.get(place)));
			}
			return changed;
		}
		return broken();
	}

	String one(List<String> texts) {
		return texts.get(this.random.nextInt(texts.size()));
	}

	String anyBroken() {
		return one(BROKEN);
	}

	private JsonNode resolved(JsonNode schema) {
		if (schema.has("anyOf")) {
			return resolved(schema.path("anyOf").get(this.random.nextInt(schema.path("anyOf").size())));
		}
		return schema.has("$ref") ? this.document.at(schema.path("$ref").asString().substring(1)) : schema;
	}

	private String type(JsonNode schema) {
		JsonNode type = schema.path("type");
		return type.isArray() ? type.get(this.random.nextInt(type.size())).asString() : type.asString("string");
	}

}
