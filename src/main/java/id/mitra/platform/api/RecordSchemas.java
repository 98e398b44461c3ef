package id.mitra.platform.api;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

import id.mitra.platform.field.Fields;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;

import org.springframework.core.ResolvableType;

/**
 * The schemas of the records that go in and come out, as their Java types have them: what
 * may be null, what is always there, what a draft is held to. A record that goes both
 * ways has a schema for each, since less is asked of it than it answers.
 */
class RecordSchemas {

	private static final String REFERENCE = "#/components/schemas/";

	private final PropertyWords words;

	private final Map<String, Schema<?>> schemas = new TreeMap<>();

	/** Which record, and which way, has a name. */
	private final Map<String, String> owners = new HashMap<>();

	RecordSchemas(PropertyWords words) {
		this.words = words;
	}

	/** All that was asked for so far, by their names. */
	Map<String, Schema<?>> all() {
		return this.schemas;
	}

	/** What an answer holds. */
	Schema<?> out(Type type) {
		return of(type, null, new Way(false, Map.of()));
	}

	/** What a body may hold; asked for after everything that goes out. */
	Schema<?> in(Type type) {
		return of(type, null, new Way(true, Map.of()));
	}

	/** What a filter, or several of one, or a part of a path may be. */
	Schema<?> simple(Type type) {
		Schema<?> plain = (type instanceof Class<?> single) ? Scalars.of(single) : null;
		return (plain != null) ? plain : of(type, null, new Way(true, Map.of()));
	}

	/**
	 * Whether a schema is of a body, and what a generic record's variables stand for.
	 */
	private record Way(boolean in, Map<TypeVariable<?>, Type> bound) {
	}

	private Schema<?> of(Type type, @Nullable AnnotatedType annotated, Way way) {
		if (type instanceof TypeVariable<?> variable) {
			return of(way.bound().getOrDefault(variable, Object.class), null, way);
		}
		Class<?> raw = ResolvableType.forType(type).toClass();
		if (Collection.class.isAssignableFrom(raw)) {
			return Scalars.typed("array").items(argument(type, annotated, 0, way));
		}
		if (Map.class.isAssignableFrom(raw)) {
			return Scalars.typed("object").additionalProperties(argument(type, annotated, 1, way));
		}
		if (raw.isEnum()) {
			return reference(raw.getName(), raw.getSimpleName(), () -> constants(raw));
		}
		if (raw.isRecord()) {
			return reference(type.getTypeName() + (way.in() ? " in" : " out"), name(type, way),
					() -> record(type, raw, way));
		}
		Schema<?> plain = Scalars.of(raw);
		return (plain != null) ? plain : Scalars.anything();
	}

	private Schema<?> argument(Type type, @Nullable AnnotatedType annotated, int place, Way way) {
		AnnotatedType argument = (annotated instanceof AnnotatedParameterizedType generic)
				? generic.getAnnotatedActualTypeArguments()[place] : null;
		Schema<?> schema = of(((ParameterizedType) type).getActualTypeArguments()[place], argument, way);
		return (way.in() && argument != null) ? Constraints.of(argument).applyTo(schema) : schema;
	}

	private Schema<?> reference(String owner, String name, Supplier<Schema<?>> schema) {
		if (!owner.equals(this.owners.computeIfAbsent(name, (free) -> owner))) {
			throw new IllegalStateException("Two records of the name " + name + ": " + owner);
		}
		if (!this.schemas.containsKey(name)) {
			this.schemas.put(name, Scalars.anything());
			this.schemas.put(name, schema.get());
		}
		return Scalars.anything().$ref(REFERENCE + name);
	}

	/** No two types in the house have one name, and so no two schemas. */
	private String name(Type type, Way way) {
		Class<?> raw = ResolvableType.forType(type).toClass();
		if (type instanceof ParameterizedType generic) {
			Type of = generic.getActualTypeArguments()[0];
			return ResolvableType.forType(of).toClass().getSimpleName() + raw.getSimpleName();
		}
		String name = raw.getSimpleName();
		return (way.in() && !name.endsWith("Draft")) ? name + "Draft" : name;
	}

	private static Schema<?> constants(Class<?> type) {
		List<Object> names = new ArrayList<>();
		Arrays.stream(type.getEnumConstants()).map((constant) -> ((Enum<?>) constant).name()).forEach(names::add);
		Schema<Object> schema = Scalars.typed("string");
		schema.setEnum(names);
		return schema;
	}

	private Schema<?> record(Type type, Class<?> raw, Way way) {
		Way inside = (type instanceof ParameterizedType generic)
				? new Way(way.in(), Map.of(raw.getTypeParameters()[0], generic.getActualTypeArguments()[0])) : way;
		Schema<Object> schema = Scalars.typed("object");
		schema.description(this.words.ofRecord(raw));
		for (RecordComponent component : Fields.of(raw)) {
			add(schema, name(type, way), JsonField.of(component, way.in()), inside);
		}
		return schema;
	}

	private void add(Schema<Object> schema, String owner, JsonField field, Way way) {
		Schema<?> property = field.constraints().applyTo(of(field.type(), field.annotated(), way));
		Schema<?> described = this.words.describe(property, owner, field);
		schema.addProperty(field.name(), field.nullable() ? Scalars.nullable(described) : described);
		if (field.required()) {
			schema.addRequiredItem(field.name());
		}
	}

}
