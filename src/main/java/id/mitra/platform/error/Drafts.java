package id.mitra.platform.error;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import id.mitra.platform.field.Fields;
import org.jspecify.annotations.Nullable;

/**
 * Drafts of any type as their fields, for what treats all of them alike.
 */
public final class Drafts {

	private Drafts() {
	}

	/**
	 * The fields of a draft by their names, in their order; none of a draft that is not
	 * there.
	 */
	public static Map<String, @Nullable Object> fields(@Nullable Record draft) {
		Map<String, @Nullable Object> fields = new LinkedHashMap<>();
		if (draft == null) {
			return fields;
		}
		for (RecordComponent component : draft.getClass().getRecordComponents()) {
			Object value = read(component, draft);
			if (Fields.isFlat(component)) {
				fields.putAll(fields((Record) value));
			}
			else {
				fields.put(component.getName(), value);
			}
		}
		return fields;
	}

	/**
	 * The type of a record's field, or null where it has none of this name.
	 */
	public static @Nullable Type type(Record draft, String field) {
		return Fields.of(draft.getClass())
			.stream()
			.filter((component) -> component.getName().equals(field))
			.map(RecordComponent::getGenericType)
			.findFirst()
			.orElse(null);
	}

	/**
	 * A draft with other values in some of its fields.
	 */
	public static <R extends Record> R with(R draft, Map<String, @Nullable Object> values) {
		return made(draft, Arrays.stream(draft.getClass().getRecordComponents()).map((component) -> {
			Object value = read(component, draft);
			return (Fields.isFlat(component) && value != null) ? with((Record) value, values)
					: values.getOrDefault(component.getName(), value);
		}).toArray());
	}

	@SuppressWarnings("unchecked")
	private static <R extends Record> R made(R like, @Nullable Object[] values) {
		Class<?>[] types = Arrays.stream(like.getClass().getRecordComponents())
			.map(RecordComponent::getType)
			.toArray(Class<?>[]::new);
		try {
			Constructor<?> constructor = like.getClass().getDeclaredConstructor(types);
			constructor.setAccessible(true);
			return (R) constructor.newInstance(values);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static @Nullable Object read(RecordComponent component, Record draft) {
		try {
			component.getAccessor().setAccessible(true);
			return component.getAccessor().invoke(draft);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
