package id.mitra.platform.api;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import id.mitra.platform.field.Fields;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;

/**
 * Describes a call as its method has it: name, parameters, body and answers.
 */
class CallDescription {

	private final RecordSchemas schemas;

	private final PropertyWords words;

	private final CallAnswers answers;

	private final BodyExamples examples;

	CallDescription(RecordSchemas schemas, PropertyWords words, BodyExamples examples) {
		this.schemas = schemas;
		this.words = words;
		this.answers = new CallAnswers(schemas);
		this.examples = examples;
	}

	void describe(String path, HttpMethod method, io.swagger.v3.oas.models.Operation call, HandlerMethod handler) {
		CallNames names = CallNames.of(method, path);
		Operation own = handler.getMethodAnnotation(Operation.class);
		call.setOperationId((own != null && !own.operationId().isEmpty()) ? own.operationId() : names.id());
		call.setSummary((own != null && !own.summary().isEmpty()) ? own.summary() : names.summary());
		List<Parameter> parameters = parameters(call.getOperationId(), handler);
		call.setParameters(parameters.isEmpty() ? null : parameters);
		body(handler).ifPresentOrElse((body) -> call.setRequestBody(body(body, path)), () -> call.setRequestBody(null));
		call.setResponses(this.answers.of(path, method, call, handler));
	}

	private static Optional<MethodParameter> body(HandlerMethod handler) {
		return Stream.of(handler.getMethodParameters())
			.filter((parameter) -> parameter
				.hasParameterAnnotation(org.springframework.web.bind.annotation.RequestBody.class))
			.findFirst();
	}

	private RequestBody body(MethodParameter parameter, String path) {
		var annotation = Objects.requireNonNull(
				parameter.getParameterAnnotation(org.springframework.web.bind.annotation.RequestBody.class));
		MediaType json = new MediaType().schema(this.schemas.in(parameter.getGenericParameterType()));
		this.examples.of(path).ifPresent(json::setExample);
		return new RequestBody().required(annotation.required())
			.content(new Content().addMediaType("application/json", json));
	}

	private List<Parameter> parameters(String operation, HandlerMethod handler) {
		List<Parameter> parameters = new ArrayList<>();
		for (MethodParameter parameter : handler.getMethodParameters()) {
			String name = Objects.requireNonNull(parameter.getParameter().getName());
			Class<?> type = parameter.getParameterType();
			PathVariable place = parameter.getParameterAnnotation(PathVariable.class);
			RequestHeader header = parameter.getParameterAnnotation(RequestHeader.class);
			RequestParam query = parameter.getParameterAnnotation(RequestParam.class);
			if (place != null) {
				parameters.add(
						named(operation, "path", named(place.value(), name), this.schemas.simple(type)).required(true));
			}
			else if (header != null) {
				parameters.add(header(operation, header.name().isEmpty() ? header.value() : header.name()));
			}
			else if (query != null) {
				parameters.add(query(operation, named(query.value(), name), this.schemas.simple(type), query));
			}
			else if (!parameter.hasParameterAnnotation(org.springframework.web.bind.annotation.RequestBody.class)) {
				for (RecordComponent component : Fields.of(type)) {
					parameters.add(named(operation, "query", component.getName(),
							Constraints.of(component).applyTo(this.schemas.simple(component.getGenericType()))));
				}
			}
		}
		return parameters;
	}

	private Parameter query(String operation, String name, Schema<?> schema, RequestParam annotation) {
		boolean defaulted = !annotation.defaultValue().equals(ValueConstants.DEFAULT_NONE);
		return named(operation, "query", name, schema).required(annotation.required() && !defaulted);
	}

	private Parameter header(String operation, String name) {
		boolean match = name.equals("If-Match");
		Schema<Object> schema = Scalars.typed("string");
		schema.setExample(match ? "\"0\"" : "5f3a0c1e-create");
		if (!match) {
			schema.pattern("^[\\x21-\\x7e]{1,64}$");
		}
		return named(operation, "header", name, schema).required(match);
	}

	private Parameter named(String operation, String place, String name, Schema<?> schema) {
		return new Parameter().in(place)
			.name(name)
			.required(false)
			.description(this.words.ofParameter(operation, name, schema))
			.schema(schema);
	}

	private static String named(@Nullable String given, String own) {
		return StringUtils.hasText(given) ? given : own;
	}

}
