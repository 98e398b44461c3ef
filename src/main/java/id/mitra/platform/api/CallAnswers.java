package id.mitra.platform.api;

import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;

import id.mitra.platform.record.Versioned;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;

import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.HandlerMethod;

/**
 * The answers that a call can get: the one it is made for, and each way in which it can
 * fail, as follows from its method, its address and what it takes.
 */
class CallAnswers {

	private static final String PROBLEM = "application/problem+json";

	private final RecordSchemas schemas;

	CallAnswers(RecordSchemas schemas) {
		this.schemas = schemas;
	}

	ApiResponses of(String path, HttpMethod method, Operation operation, HandlerMethod handler) {
		ApiResponses answers = new ApiResponses();
		HttpStatus status = status(handler);
		answers.addApiResponse(String.valueOf(status.value()), success(status, handler));
		failures(path, method, operation)
			.forEach((code, text) -> answers.addApiResponse(code.toString(), failure(code, text)));
		return answers;
	}

	private static HttpStatus status(HandlerMethod handler) {
		ResponseStatus annotated = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(),
				ResponseStatus.class);
		return (annotated != null) ? annotated.code() : HttpStatus.OK;
	}

	private ApiResponse success(HttpStatus status, HandlerMethod handler) {
		Sends sends = handler.getMethodAnnotation(Sends.class);
		if (sends != null) {
			return answer(status).content(files(sends));
		}
		Type type = handler.getMethod().getGenericReturnType();
		ApiResponse answer = answer(status);
		if (type == void.class) {
			return answer;
		}
		answer.content(content("application/json", this.schemas.out(type)));
		if (Versioned.class.isAssignableFrom(ResolvableType.forType(type).toClass())) {
			answer.addHeaderObject("ETag", header("The record's version, to be named in `If-Match`."));
			if (status == HttpStatus.CREATED) {
				answer.addHeaderObject("Location", header("The record's address."));
			}
		}
		return answer;
	}

	private static ApiResponse answer(HttpStatus status) {
		return new ApiResponse().description(switch (status) {
			case CREATED -> "Made, or found by its key.";
			case NO_CONTENT -> "Done.";
			default -> "The answer.";
		});
	}

	private static Content files(Sends sends) {
		Content content = new Content();
		for (String type : sends.value()) {
			content.addMediaType(type, new MediaType().schema(Scalars.typed("string")));
		}
		return content;
	}

	private static Map<Integer, String> failures(String path, HttpMethod method, Operation operation) {
		boolean record = path.contains("{");
		boolean body = operation.getRequestBody() != null;
		Map<Integer, String> failures = new LinkedHashMap<>();
		failures.put(400, "A field, filter or cursor breaks a rule; `errors` says which and why.");
		failures.put(401, "No valid session or token.");
		failures.put(403, "The role, or the token's scope, does not allow this.");
		put(failures, 404, record || takes(operation, "Idempotency-Key"),
				"There is no such record for the caller, or the one that the key made is gone.");
		put(failures, 406, !method.equals(HttpMethod.DELETE), "Something else than JSON is asked for.");
		boolean step = takes(operation, "If-Match") && !method.equals(HttpMethod.PUT);
		put(failures, 409, (record && !method.equals(HttpMethod.GET)) || step,
				"The record's state does not allow this.");
		put(failures, 412, takes(operation, "If-Match"),
				"The record has changed since it was read; `conflicts` has both versions.");
		put(failures, 413, body, "The body is larger than 1 MB.");
		put(failures, 415, body, "The body is something else than JSON.");
		put(failures, 422, takes(operation, "Idempotency-Key"), "The idempotency key came before with another body.");
		put(failures, 428, takes(operation, "If-Match"), "`If-Match` is missing.");
		failures.put(429, "Too many calls at once; `Retry-After` says when to come back.");
		failures.put(503, "The register can't answer for now; `Retry-After` says when to come back.");
		return failures;
	}

	private static void put(Map<Integer, String> failures, int code, boolean applies, String text) {
		if (applies) {
			failures.put(code, text);
		}
	}

	private static boolean takes(Operation operation, String header) {
		return operation.getParameters() != null
				&& operation.getParameters().stream().anyMatch((parameter) -> header.equals(parameter.getName()));
	}

	private static ApiResponse failure(int code, String text) {
		ApiResponse answer = new ApiResponse().description(text)
			.content(content(PROBLEM, Scalars.anything().$ref("#/components/schemas/Problem")));
		if (code == HttpStatus.TOO_MANY_REQUESTS.value() || code == HttpStatus.SERVICE_UNAVAILABLE.value()) {
			answer.addHeaderObject("Retry-After",
					new Header().description("Seconds to wait.").schema(Scalars.typed("integer")));
		}
		return answer;
	}

	private static Content content(String type, Schema<?> schema) {
		return new Content().addMediaType(type, new MediaType().schema(schema));
	}

	private static Header header(String description) {
		return new Header().description(description).required(true).schema(Scalars.typed("string"));
	}

	/** RFC 9457, with what ours say besides. */
	static Schema<?> problem() {
		Schema<?> error = object(Map.of("field", text("partners[0].partnerId"), "code", text("partner.unknown"),
				"message", text("There is no such partner.")), "field", "code", "message");
		Schema<?> conflict = object(
				Map.of("field", text("title"), "yours", Scalars.anything(), "theirs", Scalars.anything()), "field");
		Schema<Object> problem = Scalars.typed("object");
		problem.description("RFC 9457, in the caller's language")
			.addProperty("type", text("urn:mitra:problem:400"))
			.addProperty("title", text("The request cannot be understood"))
			.addProperty("status", Scalars.typed("integer").description("The HTTP status").example(400))
			.addProperty("detail", text("Something in the request breaks a rule."))
			.addProperty("instance", text("/api/meetings"))
			.addProperty("requestId", text("k3v9x2").description("With 5xx: by which the log tells more"))
			.addProperty("errors",
					Scalars.typed("array").items(error).description("With 400: what is wrong with which field"))
			.addProperty("conflicts",
					Scalars.typed("array")
						.items(conflict)
						.description("With 412: both versions of each field that differs"));
		problem.required(java.util.List.of("type", "title", "status", "detail", "instance"));
		return problem;
	}

	private static Schema<?> object(Map<String, Schema<?>> properties, String... required) {
		Schema<Object> schema = Scalars.typed("object");
		new java.util.TreeMap<>(properties).forEach(schema::addProperty);
		schema.required(java.util.List.of(required));
		return schema;
	}

	private static Schema<?> text(String example) {
		Schema<Object> schema = Scalars.typed("string");
		schema.setExample(example);
		return schema;
	}

}
