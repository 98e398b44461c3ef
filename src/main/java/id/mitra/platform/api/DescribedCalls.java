package id.mitra.platform.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Schema;
import org.springdoc.core.customizers.OpenApiCustomizer;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Describes every call from its controller's method, so that the description knows all
 * that the application maps and says what the records themselves say.
 */
@Component
@Order(0)
class DescribedCalls implements OpenApiCustomizer {

	private final ObjectProvider<RequestMappingHandlerMapping> mappings;

	private final JsonMapper json;

	DescribedCalls(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings,
			JsonMapper json) {
		this.mappings = mappings;
		this.json = json;
	}

	@Override
	public void customise(OpenAPI api) {
		PropertyWords words = new PropertyWords();
		RecordSchemas schemas = new RecordSchemas(words);
		CallDescription description = new CallDescription(schemas, words, new BodyExamples(this.json));
		Map<String, HandlerMethod> handlers = handlers();
		Paths ordered = new Paths();
		CallTags tags = new CallTags();
		new TreeMap<>(api.getPaths()).forEach((path, item) -> {
			ordered.addPathItem(path, item);
			item.readOperationsMap().forEach((method, call) -> {
				HandlerMethod handler = Objects.requireNonNull(handlers.get(method + " " + path));
				call.setTags(List.of(tags.add(path, handler.getBeanType())));
				description.describe(path, method, call, handler);
			});
		});
		Map<String, Schema> all = new LinkedHashMap<>(schemas.all());
		all.put("Problem", CallAnswers.problem());
		api.paths(ordered).tags(tags.all()).getComponents().setSchemas(all);
	}

	private Map<String, HandlerMethod> handlers() {
		Map<String, HandlerMethod> handlers = new LinkedHashMap<>();
		this.mappings.getObject().getHandlerMethods().forEach((mapping, handler) -> names(mapping, handler, handlers));
		return handlers;
	}

	private static void names(RequestMappingInfo mapping, HandlerMethod handler, Map<String, HandlerMethod> handlers) {
		mapping.getPatternValues()
			.forEach((path) -> mapping.getMethodsCondition()
				.getMethods()
				.forEach(
						(method) -> handlers.put(method + " " + path.replaceAll("\\{(\\w+):[^}]*}", "{$1}"), handler)));
	}

}
