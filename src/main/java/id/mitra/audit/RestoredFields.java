package id.mitra.audit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import id.mitra.platform.field.Fields;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The fields that records' forms have, as each form says by {@link Restores}. Of a
 * collection whose form says nothing there are none.
 */
@Component
class RestoredFields {

	private final Supplier<Map<String, Set<String>>> fields;

	RestoredFields(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
		this.fields = SingletonSupplier.of(() -> of(mappings.getObject().getHandlerMethods().values()));
	}

	private static Map<String, Set<String>> of(Collection<HandlerMethod> handlers) {
		return handlers.stream()
			.map((handler) -> handler.getMethodAnnotation(Restores.class))
			.filter(Objects::nonNull)
			.collect(Collectors.toMap(Restores::collection, RestoredFields::of));
	}

	private static Set<String> of(Restores form) {
		Set<String> fields = new TreeSet<>(Fields.names(form.draft()));
		if (!fields.containsAll(List.of(form.except()))) {
			throw new IllegalStateException(
					"A draft of %s has not all of the fields that its form is to lack".formatted(form.collection()));
		}
		List.of(form.except()).forEach(fields::remove);
		return fields;
	}

	/** The collections that have such a form. */
	Set<String> collections() {
		return this.fields.get().keySet();
	}

	boolean has(String collection, String field) {
		return this.fields.get().getOrDefault(collection, Set.of()).contains(field);
	}

}
