package id.mitra.platform.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * The names of what a caller sees mentioned. What has none is hidden from them.
 */
public final class Names {

	/** What stands beside an id in an object. */
	private static final String NAME = "name";

	private final Function<String, Optional<Map<Long, String>>> byField;

	/**
	 * @param byField the names of what a field mentions, empty for one that mentions
	 * nothing
	 */
	Names(Function<String, Optional<Map<Long, String>>> byField) {
		this.byField = byField;
	}

	/**
	 * A value without what is hidden, which is null, and of which a list has nothing;
	 * with names beside the ids in objects.
	 */
	public @Nullable Object shown(String field, @Nullable Object value) {
		return switch (value) {
			case null -> null;
			case Number id -> isHidden(field, id) ? null : id;
			case List<?> list -> list.stream().map((one) -> shown(field, one)).filter(Objects::nonNull).toList();
			case Map<?, ?> object -> named(object);
			default -> value;
		};
	}

	/** The same for people to read: of ids in lists their names. */
	public @Nullable Object told(String field, @Nullable Object value) {
		return spoken(field, shown(field, value));
	}

	private @Nullable Object spoken(String field, @Nullable Object value) {
		return switch (value) {
			case List<?> list -> list.stream().map((one) -> {
				String name = name(field, one);
				return (name != null) ? name : spoken(field, one);
			}).toList();
			case Map<?, ?> object -> {
				Map<String, @Nullable Object> spoken = new LinkedHashMap<>();
				object.forEach((key, one) -> spoken.put(key.toString(), spoken(key.toString(), one)));
				yield spoken;
			}
			case null, default -> value;
		};
	}

	private @Nullable Map<String, @Nullable Object> named(Map<?, ?> object) {
		Map<String, @Nullable Object> named = new LinkedHashMap<>();
		for (Map.Entry<?, ?> entry : object.entrySet()) {
			String key = entry.getKey().toString();
			if (entry.getValue() instanceof Number id && isHidden(key, id)) {
				return null;
			}
			named.put(key, shown(key, entry.getValue()));
			String name = name(key, entry.getValue());
			if (name != null) {
				named.putIfAbsent(NAME, name);
			}
		}
		return named;
	}

	private boolean isHidden(String field, Number id) {
		return this.byField.apply(field).isPresent() && name(field, id) == null;
	}

	/** The name of what a value is the id of, null where it is none. */
	public @Nullable String name(String field, @Nullable Object value) {
		return (value instanceof Number id)
				? this.byField.apply(field).map((names) -> names.get(id.longValue())).orElse(null) : null;
	}

}
