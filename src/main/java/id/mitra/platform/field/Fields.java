package id.mitra.platform.field;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.core.ResolvableType;

/**
 * The fields of a type of record: its components, and those of its {@link Flat} parts in
 * place of these. What is no record has none.
 */
public final class Fields {

	private Fields() {
	}

	public static List<RecordComponent> of(Class<?> type) {
		return components(type)
			.flatMap((component) -> isFlat(component) ? of(component.getType()).stream() : Stream.of(component))
			.toList();
	}

	public static List<String> names(Class<?> type) {
		return of(type).stream().map(RecordComponent::getName).toList();
	}

	public static boolean isFlat(RecordComponent component) {
		return component.isAnnotationPresent(Flat.class);
	}

	/**
	 * The ways to a record's flat parts, and to those in them: {@code schedule.}.
	 */
	public static List<String> parts(Class<?> type) {
		return components(type).filter(Fields::isFlat).flatMap((part) -> {
			String way = part.getName() + ".";
			return Stream.concat(Stream.of(way), parts(part.getType()).stream().map(way::concat));
		}).toList();
	}

	/**
	 * The ways to the flat parts of what stands in a record, such as a row of a list.
	 * @param way to it, such as {@code meetings[2]}
	 */
	public static List<String> partsAt(Class<?> type, String way) {
		int end = way.indexOf('.');
		String name = ((end < 0) ? way : way.substring(0, end)).replaceFirst("\\[.*", "");
		return components(type).filter((component) -> component.getName().equals(name))
			.map(Fields::held)
			.flatMap((held) -> ((end < 0) ? parts(held) : partsAt(held, way.substring(end + 1))).stream())
			.toList();
	}

	/**
	 * What a field is called by those who know of no parts.
	 * @param path the way to it, such as {@code schedule.date} or
	 * {@code sides.partners[0].lead}
	 */
	public static String plain(Class<?> type, String path) {
		int end = path.indexOf('.');
		if (end < 0) {
			return path;
		}
		String name = path.substring(0, end).replaceFirst("\\[.*", "");
		return components(type).filter((component) -> component.getName().equals(name)).findFirst().map((component) -> {
			String inside = plain(held(component), path.substring(end + 1));
			return isFlat(component) ? inside : path.substring(0, end + 1) + inside;
		}).orElse(path);
	}

	/**
	 * The way to a field by what it is called: what {@link #plain} is told.
	 */
	public static String way(Class<?> type, String name) {
		int end = name.indexOf('.');
		String first = (end < 0) ? name : name.substring(0, end);
		String field = first.replaceFirst("\\[.*", "");
		return components(type).flatMap((component) -> {
			if (isFlat(component)) {
				boolean has = names(component.getType()).contains(field);
				return has ? Stream.of(component.getName() + "." + way(component.getType(), name)) : Stream.of();
			}
			return (end >= 0 && component.getName().equals(field))
					? Stream.of(first + "." + way(held(component), name.substring(end + 1))) : Stream.of();
		}).findFirst().orElse(name);
	}

	/** The type of what a component holds, of a list that of its entries. */
	private static Class<?> held(RecordComponent component) {
		ResolvableType type = ResolvableType.forType(component.getGenericType());
		return Collection.class.isAssignableFrom(type.toClass()) ? type.getGeneric().toClass() : type.toClass();
	}

	private static Stream<RecordComponent> components(Class<?> type) {
		return type.isRecord() ? Arrays.stream(type.getRecordComponents()) : Stream.of();
	}

}
