package id.mitra.unfinished;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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

	private final Supplier<List<PathPattern>> addresses;

	SteppingForms(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
		this.addresses = SingletonSupplier.of(() -> mappings.getObject()
			.getHandlerMethods()
			.entrySet()
			.stream()
			.filter((mapped) -> takesSteps(mapped.getKey(), mapped.getValue()))
			.flatMap((mapped) -> patterns(mapped.getKey()))
			.toList());
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
		PathContainer path = PathContainer.parsePath(address);
		return this.addresses.get().stream().anyMatch((pattern) -> pattern.matches(path));
	}

}
