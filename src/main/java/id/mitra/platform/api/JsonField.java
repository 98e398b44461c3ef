package id.mitra.platform.api;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A record's field as its JSON has it.
 *
 * @param required whether it is always there, in a body: whether it has to be
 */
record JsonField(String name, Type type, AnnotatedType annotated, boolean nullable, boolean required,
		Constraints constraints, io.swagger.v3.oas.annotations.media.@Nullable Schema words) {

	static JsonField of(RecordComponent component, boolean in) {
		JsonProperty named = annotation(component, JsonProperty.class);
		Constraints constraints = in ? Constraints.of(component) : Constraints.NONE;
		boolean canBeNull = in ? mayBeNull(component)
				: component.getAnnotatedType().isAnnotationPresent(Nullable.class);
		boolean omitted = !in && annotation(component, JsonInclude.class) != null;
		boolean required = in ? constraints.required() || !canBeNull : !omitted;
		return new JsonField((named != null && !named.value().isEmpty()) ? named.value() : component.getName(),
				component.getGenericType(), component.getAnnotatedType(),
				canBeNull && !omitted && !constraints.required(), required, constraints,
				annotation(component, io.swagger.v3.oas.annotations.media.Schema.class));
	}

	static <A extends Annotation> @Nullable A annotation(RecordComponent component, Class<A> type) {
		A own = component.getAnnotation(type);
		own = (own != null) ? own : component.getAccessor().getAnnotation(type);
		own = (own != null) ? own : component.getAnnotatedType().getAnnotation(type);
		try {
			return (own != null) ? own
					: component.getDeclaringRecord().getDeclaredField(component.getName()).getAnnotation(type);
		}
		catch (NoSuchFieldException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * The constructor says what may be left out, where the record itself knows no null.
	 */
	private static boolean mayBeNull(RecordComponent component) {
		RecordComponent[] components = component.getDeclaringRecord().getRecordComponents();
		Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
		int place = Arrays.asList(components)
			.stream()
			.map(RecordComponent::getName)
			.toList()
			.indexOf(component.getName());
		try {
			Constructor<?> canonical = component.getDeclaringRecord().getDeclaredConstructor(types);
			return canonical.getAnnotatedParameterTypes()[place].isAnnotationPresent(Nullable.class);
		}
		catch (NoSuchMethodException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
