package id.mitra.audit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import id.mitra.audit.ChangeDetails.FieldChange;
import id.mitra.platform.record.Change;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Takes out of changes whatever names something that the caller may not see, as the
 * records do, and writes names beside the ids of the rest. An update of which nothing is
 * left was none.
 */
@Component
class Veil {

	/** What stands beside an id in an object. */
	private static final String NAME = "name";

	private final List<Mentions> mentions;

	Veil(List<Mentions> mentions) {
		this.mentions = mentions;
	}

	/**
	 * A change as on record.
	 *
	 * @param kept whether its fields are known; those of the first years are not
	 */
	record Entry(ChangeDetails change, boolean kept) {
	}

	List<Optional<ChangeDetails>> over(String collection, List<Entry> entries) {
		Map<Mentions, Map<Long, String>> names = names(collection, entries);
		return entries.stream().map((entry) -> shown(entry, new Sight(collection, names))).toList();
	}

	private Map<Mentions, Map<Long, String>> names(String collection, List<Entry> entries) {
		Map<Mentions, Set<Long>> ids = new HashMap<>();
		for (Entry entry : entries) {
			for (FieldChange field : entry.change().fields()) {
				collect(collection, field.field(), field.before(), ids);
				collect(collection, field.field(), field.after(), ids);
			}
		}
		Map<Mentions, Map<Long, String>> names = new HashMap<>();
		ids.forEach((mentioned, found) -> names.put(mentioned, mentioned.names(found)));
		return names;
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

	private Optional<ChangeDetails> shown(Entry entry, Sight sight) {
		ChangeDetails change = entry.change();
		List<FieldChange> fields = change.fields().stream().map(sight::shown).filter(FieldChange::tells).toList();
		boolean nothing = entry.kept() && fields.isEmpty() && change.change() == Change.UPDATED;
		return nothing ? Optional.empty()
				: Optional.of(new ChangeDetails(change.at(), change.by(), change.change(), fields));
	}

	/**
	 * What one caller sees of the changes of a collection.
	 */
	private final class Sight {

		private final String collection;

		private final Map<Mentions, Map<Long, String>> names;

		Sight(String collection, Map<Mentions, Map<Long, String>> names) {
			this.collection = collection;
			this.names = names;
		}

		private FieldChange shown(FieldChange change) {
			String field = change.field();
			return new FieldChange(field, shown(field, change.before()), shown(field, change.after()),
					name(field, change.before()), name(field, change.after()));
		}

		/** Null for what is not to be seen, which a list then lacks. */
		private @Nullable Object shown(String field, @Nullable Object value) {
			return switch (value) {
				case null -> null;
				case Number id -> isHidden(field, id) ? null : id;
				case List<?> list -> list.stream().map((one) -> shown(field, one)).filter(Objects::nonNull).toList();
				case Map<?, ?> object -> named(object);
				default -> value;
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
			return mentioned(this.collection, field).isPresent() && name(field, id) == null;
		}

		private @Nullable String name(String field, @Nullable Object value) {
			return (value instanceof Number id) ? mentioned(this.collection, field)
				.map((mentioned) -> this.names.getOrDefault(mentioned, Map.of()).get(id.longValue()))
				.orElse(null) : null;
		}

	}

}
