package id.mitra.platform.record;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds the names of what values mention by id, as far as the caller may see it: one
 * question to each feature for all values together.
 */
@Component
public class Naming {

	private final List<Mentions> mentions;

	Naming(List<Mentions> mentions) {
		this.mentions = mentions;
	}

	/**
	 * A field's value as JSON has it.
	 */
	public record FieldValue(String field, @Nullable Object value) {
	}

	/**
	 * The names of what some values of a collection's records mention.
	 */
	public Names of(String collection, List<FieldValue> values) {
		Map<Mentions, Set<Long>> ids = new HashMap<>();
		values.forEach((one) -> collect(collection, one.field(), one.value(), ids));
		Map<Mentions, Map<Long, String>> names = new HashMap<>();
		ids.forEach((mentioned, found) -> names.put(mentioned, mentioned.names(found)));
		return new Names((field) -> mentioned(collection, field).map((one) -> names.getOrDefault(one, Map.of())));
	}

	private void collect(String collection, String field, @Nullable Object value, Map<Mentions, Set<Long>> ids) {
		switch (value) {
			case Number id -> mentioned(collection, field)
				.ifPresent((mentioned) -> ids.computeIfAbsent(mentioned, (one) -> new HashSet<>()).add(id.longValue()));
			case List<?> list -> list.forEach((one) -> collect(collection, field, one, ids));
			case Map<?, ?> object -> object.forEach((key, one) -> collect(collection, key.toString(), one, ids));
			case null, default -> {
			}
		}
	}

	private Optional<Mentions> mentioned(String collection, String field) {
		return this.mentions.stream().filter((one) -> one.in(collection, field)).findFirst();
	}

}
