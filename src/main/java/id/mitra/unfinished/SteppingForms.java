package id.mitra.unfinished;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import id.mitra.platform.form.FormStep;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * The addresses of forms that can be taken up again: those that take steps, among which
 * is one that changes nothing. What takes none would be saved at once.
 */
@Component
class SteppingForms {

	private final Supplier<List<Stepping>> forms;

	SteppingForms(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
		this.forms = SingletonSupplier.of(() -> mappings.getObject()
			.getHandlerMethods()
			.entrySet()
			.stream()
			.filter((mapped) -> takesSteps(mapped.getKey(), mapped.getValue()))
			.flatMap((mapped) -> patterns(mapped.getKey()).map((pattern) -> new Stepping(pattern, mapped.getValue())))
			.sorted(Comparator.comparing(Stepping::address))
			.toList());
	}

	/**
	 * A form.
	 *
	 * @param address where it is sent to
	 * @param taker the method that takes it
	 */
	record Stepping(PathPattern address, HandlerMethod taker) {
	}

	private static boolean takesSteps(RequestMappingInfo mapping, HandlerMethod handler) {
		return mapping.getMethodsCondition().getMethods().contains(RequestMethod.POST)
				&& Arrays.stream(handler.getMethodParameters())
					.anyMatch((parameter) -> parameter.getParameterType() == FormStep.class);
	}

	private static Stream<PathPattern> patterns(RequestMappingInfo mapping) {
		return Objects.requireNonNull(mapping.getPathPatternsCondition()).getPatterns().stream();
	}

	boolean has(String address) {
		return at(address).isPresent();
	}

	Optional<Stepping> at(String address) {
		PathContainer path = PathContainer.parsePath(address);
		return all().stream().filter((form) -> form.address().matches(path)).findFirst();
	}

	/** Those of the narrowest addresses first. */
	List<Stepping> all() {
		return this.forms.get();
	}

}
