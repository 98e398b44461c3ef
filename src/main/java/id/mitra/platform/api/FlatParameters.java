package id.mitra.platform.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import id.mitra.platform.field.Fields;
import id.mitra.platform.field.Flat;
import jakarta.servlet.ServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.validation.DataBinder.ValueResolver;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletModelAttributeMethodProcessor;

/**
 * Reads queries and forms with {@link Flat} parts from parameters that are named as
 * though there were no parts. Spring alone would look for {@code period.from}.
 */
@Configuration(proxyBeanMethods = false)
class FlatParameters {

	/** Before all others, one of which takes what a page calls a model's attribute. */
	FlatParameters(RequestMappingHandlerAdapter adapter) {
		List<HandlerMethodArgumentResolver> readers = new ArrayList<>();
		readers.add(new Reader());
		readers.addAll(Objects.requireNonNull(adapter.getArgumentResolvers()));
		adapter.setArgumentResolvers(readers);
	}

	private static final class Reader extends ServletModelAttributeMethodProcessor {

		private Reader() {
			super(true);
		}

		@Override
		public boolean supportsParameter(MethodParameter parameter) {
			return !parameter.hasParameterAnnotation(RequestBody.class)
					&& !Fields.parts(parameter.getParameterType()).isEmpty();
		}

		@Override
		protected void constructAttribute(WebDataBinder binder, NativeWebRequest request) {
			ServletRequest sent = Objects.requireNonNull(request.getNativeRequest(ServletRequest.class));
			Class<?> type = Objects.requireNonNull(binder.getTargetType()).toClass();
			binder.construct(PlainNames.of(ServletRequestDataBinder.valueResolver(sent, binder), type));
		}

		/** What a query or form lacks has no other way into it. */
		@Override
		protected void bindRequestParameters(WebDataBinder binder, NativeWebRequest request) {
		}

	}

	/**
	 * The parameters by the ways to the fields that they fill. Each part is there, though
	 * nothing of it was sent.
	 */
	private record PlainNames(ValueResolver sent, Class<?> type, Set<String> names) implements ValueResolver {

		private static PlainNames of(ValueResolver sent, Class<?> type) {
			Set<String> ways = new HashSet<>(Fields.parts(type));
			for (String name : sent.getNames()) {
				String way = Fields.way(type, name);
				ways.add(way);
				ways.addAll(rowParts(type, way));
			}
			return new PlainNames(sent, type, ways);
		}

		@Override
		public Set<String> getNames() {
			return this.names;
		}

		/** Those of the record of a list that a field is in. */
		private static List<String> rowParts(Class<?> type, String way) {
			int end = way.indexOf("].");
			return (end < 0) ? List.of()
					: Fields.partsAt(type, way.substring(0, end + 1))
						.stream()
						.map((part) -> way.substring(0, end + 2) + part)
						.toList();
		}

		@Override
		public @Nullable Object resolveValue(String way, Class<?> wanted) {
			return Fields.parts(this.type).contains(way + ".") ? null
					: this.sent.resolveValue(Fields.plain(this.type, way), wanted);
		}

	}

}
