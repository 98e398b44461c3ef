package id.mitra.platform.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The schemas of single values, in the dialect of OpenAPI 3.1.
 */
final class Scalars {

	static final String TIME = "^([01]\\d|2[0-3]):[0-5]\\d$";

	private static final Map<Class<?>, Supplier<Schema<?>>> KNOWN = Map.ofEntries(
			Map.entry(String.class, () -> typed("string")), Map.entry(boolean.class, () -> typed("boolean")),
			Map.entry(Boolean.class, () -> typed("boolean")), Map.entry(int.class, () -> integer("int32")),
			Map.entry(Integer.class, () -> integer("int32")), Map.entry(long.class, () -> integer("int64")),
			Map.entry(Long.class, () -> integer("int64")), Map.entry(double.class, () -> typed("number")),
			Map.entry(Double.class, () -> typed("number")),
			Map.entry(LocalDate.class, () -> typed("string").format("date")),
			Map.entry(LocalTime.class, () -> typed("string").pattern(TIME)),
			Map.entry(Instant.class, () -> typed("string").format("date-time")));

	private Scalars() {
	}

	/** Null where the type is no single value. */
	static @Nullable Schema<?> of(Class<?> type) {
		Supplier<Schema<?>> known = KNOWN.get(type);
		return (known != null) ? known.get() : null;
	}

	static Schema<Object> typed(String type) {
		Schema<Object> schema = anything();
		schema.addType(type);
		return schema;
	}

	static Schema<Object> anything() {
		return new JsonSchema();
	}

	/** The same, or null, which what may be anything is already. */
	static Schema<?> nullable(Schema<?> schema) {
		if (schema.get$ref() == null && schema.getTypes() == null) {
			return schema;
		}
		if (schema.get$ref() == null) {
			schema.addType("null");
			return schema;
		}
		Schema<?> bare = anything().$ref(schema.get$ref());
		return anything().anyOf(List.of(bare, typed("null"))).description(schema.getDescription());
	}

	private static Schema<?> integer(String format) {
		return typed("integer").format(format);
	}

}
