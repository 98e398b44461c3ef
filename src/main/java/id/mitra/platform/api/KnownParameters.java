package id.mitra.platform.api;

import java.lang.reflect.Method;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.field.Fields;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses a question with a parameter that it does not know, which would otherwise be
 * answered as though it had not been asked. What a question knows is what its method
 * takes.
 */
@Configuration(proxyBeanMethods = false)
class KnownParameters implements WebMvcConfigurer, HandlerInterceptor {

	private static final Set<String> QUESTIONS = Set.of("GET", "HEAD");

	private final Checks checks;

	private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

	KnownParameters(Checks checks) {
		this.checks = checks;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns("/api/**");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method && QUESTIONS.contains(request.getMethod())) {
			Set<String> names = this.known.computeIfAbsent(method.getMethod(), (any) -> names(method));
			String allowed = names.isEmpty() ? "–" : String.join(", ", names);
			FieldErrors errors = this.checks.none();
			Collections.list(request.getParameterNames())
				.stream()
				.filter((name) -> !names.contains(name))
				.forEach((name) -> errors.reject(name, "unknownParameter", allowed));
			errors.throwIfAny();
		}
		return true;
	}

	private static Set<String> names(HandlerMethod method) {
		Set<String> names = new LinkedHashSet<>();
		for (MethodParameter parameter : method.getMethodParameters()) {
			RequestParam single = parameter.getParameterAnnotation(RequestParam.class);
			if (single != null) {
				names.add(StringUtils.hasText(single.name()) ? single.name()
						: Objects.requireNonNull(parameter.getParameter().getName()));
			}
			else {
				names.addAll(Fields.names(parameter.getParameterType()));
			}
		}
		return names;
	}

}
