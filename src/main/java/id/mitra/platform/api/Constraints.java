package id.mitra.platform.api;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.function.Function;

import io.swagger.v3.oas.models.media.Schema;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a value of a draft is held to, as far as a schema can say it.
 */
final class Constraints {

	static final Constraints NONE = new Constraints((type) -> null);

	private final Function<Class<? extends Annotation>, @Nullable Annotation> found;

	private Constraints(Function<Class<? extends Annotation>, @Nullable Annotation> found) {
		this.found = found;
	}

	static Constraints of(RecordComponent component) {
		return new Constraints((type) -> JsonField.annotation(component, type));
	}

	static Constraints of(AnnotatedElement element) {
		return new Constraints(element::getAnnotation);
	}

	boolean required() {
		return get(NotNull.class) != null || get(NotBlank.class) != null;
	}

	Schema<?> applyTo(Schema<?> schema) {
		Size size = get(Size.class);
		if (size != null) {
			limit(schema, size);
		}
		Pattern pattern = get(Pattern.class);
		if (pattern != null) {
			schema.pattern("^(?:" + pattern.regexp() + ")$");
		}
		else if (get(NotBlank.class) != null) {
			schema.pattern("\\S");
		}
		if (get(Email.class) != null) {
			schema.format("email");
		}
		Min least = get(Min.class);
		Max most = get(Max.class);
		schema.minimum((least != null) ? BigDecimal.valueOf(least.value()) : schema.getMinimum());
		schema.maximum((most != null) ? BigDecimal.valueOf(most.value()) : schema.getMaximum());
		return schema;
	}

	private static void limit(Schema<?> schema, Size size) {
		if (schema.getItems() != null) {
			schema.maxItems(size.max());
		}
		else {
			schema.maxLength(size.max());
		}
	}

	private <A extends Annotation> @Nullable A get(Class<A> type) {
		return type.cast(this.found.apply(type));
	}

}
