package id.mitra;

import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The OpenAPI description, to which every answer of the API that a test gets is held:
 * status, media type, headers and body, which may have no field that is not described.
 */
public final class Contract {

	private static final String DOCUMENT = "urn:mitra:description";

	private static final int LONGEST_ADDRESS = 8_000;

	private static final String PROBLEM = "/components/schemas/Problem";

	private final Supplier<JsonNode> description;

	private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

	private List<Template> templates = List.of();

	private JsonNode paths;

	private SchemaRegistry registry;

	/**
	 * @param description the document, asked for once, with the first answer
	 */
	Contract(Supplier<JsonNode> description) {
		this.description = description;
	}

	/**
	 * A path of the description, and what addresses it stands for.
	 */
	private record Template(String path, Pattern pattern, long variables) {

		static Template of(String path) {
			String pattern = Pattern.quote(path).replaceAll("\\{\\w+}", "\\\\E[^/]+\\\\Q");
			return new Template(path, Pattern.compile(pattern), path.chars().filter((letter) -> letter == '{').count());
		}

	}

	/** Fails where the answer is none that the description knows. */
	public void check(HttpResponse<String> response) {
		String path = response.request().uri().getRawPath();
		if (!path.startsWith("/api/") || isCutOff(response)) {
			return;
		}
		load();
		String method = response.request().method();
		String request = method + " " + response.request().uri() + " answered " + response.statusCode() + " "
				+ response.body();
		JsonNode call = call(method, path);
		if (call.isMissingNode()) {
			assertThat(response.statusCode()).describedAs("%s, and is not described", request)
				.isGreaterThanOrEqualTo(400);
			holds(PROBLEM, response, request);
			return;
		}
		JsonNode answer = call.at("/responses/" + response.statusCode());
		assertThat(answer.isObject()).describedAs("%s, a status that is not described", request).isTrue();
		answer.path("headers").forEachEntry((name, header) -> {
			if (header.path("required").asBoolean(false)) {
				assertThat(response.headers().firstValue(name)).describedAs("%s: header %s", request, name).isPresent();
			}
		});
		holds(answer.path("content"), response, request);
	}

	/** An address that is too long is refused before anyone can tell whose it is. */
	private static boolean isCutOff(HttpResponse<String> response) {
		return response.statusCode() == 400 && response.request().uri().toString().length() > LONGEST_ADDRESS;
	}

	private void holds(JsonNode content, HttpResponse<String> response, String request) {
		if (content.isEmpty() || response.request().method().equals("HEAD")) {
			assertThat(response.body()).describedAs(request).isEmpty();
			return;
		}
		String type = response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
		assertThat(content.propertyNames()).describedAs("%s: media type", request).contains(type);
		if (content.path(type).path("schema").path("type").asString("").equals("string")) {
			return;
		}
		String reference = content.path(type).path("schema").path("$ref").asString("");
		if (reference.isEmpty()) {
			holds(content.path(type).path("schema").path("items").path("$ref").asString().substring(1), true, response,
					request);
		}
		else {
			holds(reference.substring(1), false, response, request);
		}
	}

	private void holds(String pointer, HttpResponse<String> response, String request) {
		assertThat(response.headers().firstValue("Content-Type").orElse("")).describedAs(request)
			.startsWith("application/problem+json");
		holds(pointer, false, response, request);
	}

	private void holds(String pointer, boolean each, HttpResponse<String> response, String request) {
		List<Error> errors = each ? Api.JSON.readTree(response.body())
			.valueStream()
			.flatMap((item) -> schema(pointer).validate(item).stream())
			.toList() : errors(pointer, response.body());
		assertThat(errors).describedAs("%s, which does not fit %s", request, pointer).isEmpty();
	}

	/** What is wrong with a body by the schema at a pointer into the description. */
	public List<Error> errors(String pointer, String body) {
		load();
		return schema(pointer).validate(body, InputFormat.JSON,
				(context) -> context.executionConfig((config) -> config.formatAssertionsEnabled(true)));
	}

	/** The description as it stands. */
	public JsonNode description() {
		load();
		return this.description.get();
	}

	private Schema schema(String pointer) {
		return this.schemas.computeIfAbsent(pointer,
				(place) -> this.registry.getSchema(SchemaLocation.of(DOCUMENT + "#" + place)));
	}

	private JsonNode call(String method, String path) {
		return this.templates.stream()
			.filter((template) -> template.pattern().matcher(path).matches())
			.findFirst()
			.map((template) -> this.paths.path(template.path())
				.path(method.equals("HEAD") ? "get" : method.toLowerCase(java.util.Locale.ROOT)))
			.orElseGet(() -> this.paths.path("none"));
	}

	synchronized void load() {
		if (this.registry == null) {
			JsonNode document = this.description.get().deepCopy();
			this.paths = document.path("paths");
			this.templates = this.paths.propertyStream()
				.map(Map.Entry::getKey)
				.map(Template::of)
				.sorted(Comparator.comparingLong(Template::variables)
					.thenComparing((template) -> -template.path().length()))
				.toList();
			close(document);
			this.registry = SchemaRegistry.withDialect(Dialects.getOpenApi31(),
					(builder) -> builder.schemas(Map.of(DOCUMENT, document.toString())));
		}
	}

	/** A program may meet fields that it doesn't know; an answer of ours has none. */
	private static void close(JsonNode document) {
		document.at("/components/schemas").forEachEntry((name, schema) -> {
			if (schema.has("properties") && !name.equals("Problem") && !name.endsWith("Draft")) {
				((ObjectNode) schema).put("additionalProperties", false);
			}
		});
	}

}
