package id.mitra.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import org.springdoc.core.customizers.OpenApiCustomizer;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/**
 * What the OpenAPI document says beyond the controllers' signatures: how to sign in, what
 * each collection is, an example of each body ({@code api/examples/}), and the ways a
 * call can fail.
 */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

	private static final String INTRODUCTION = """
			The register of bilateral labour cooperation. What the pages show comes from these calls, and a call can \
			do what its caller's role and clearance allow; a record above the clearance does not exist for it.

			* **Signing in.** Programs send `Authorization: Bearer <token>`; a token is made under \
			[My account](/account/tokens). The session of a browser works as well, with the header `X-CSRF-TOKEN` on \
			writes. Here, *Authorize* with a token to try out writes; reads use your session. [Back to Mitra](/)
			* **Lists** come in pages of `size` records; `next` is the `cursor` of the page after, null on the last.
			* **Creating**: the same `Idempotency-Key` and body give the same record again and create nothing.
			* **Editing**: a record comes with an `ETag`; a `PUT` names it in `If-Match`.
			* **Deleting** puts a record into the trash: `?trashed=true` lists it, `POST …/restoration` takes it out.
			* **Failures** are problem documents (RFC 9457) in the language of `Accept-Language`, `id` or `en`.
			""";

	private static final String PROBLEM = "#/components/schemas/Problem";

	private static final String REFUSING = "DELETE /api/(users|units|partners|delegates)/.*|PUT /api/users/.*|"
			+ "POST /api/meetings/.*/(confirmation|postponement|cancellation)";

	private static final String SUMMARY = ".*/summary|/api/summaries/.*";

	private static final List<Tag> TAGS = List.of(tag("Meetings", "Conversations between the sides, planned or held."),
			tag("Partners", "The organisations that the ministry cooperates with."),
			tag("Delegates", "The people who represent a side."), tag("Areas", "What the cooperation is about."),
			tag("Summaries", "Figures of meetings held, never internal ones; each counts what its caller can open."),
			tag("Search", "Everything on record at once."),
			tag("Press", "What the press reports of meetings, and releases to read and accept."),
			tag("Units", "The ministry's own units."), tag("Reference data", "Countries and ILO conventions."),
			tag("Account", "The caller's own profile, password and tokens."),
			tag("Users", "Who may sign in; for administrators."));

	private static final Map<String, String> TAG_OF = Map.ofEntries(Map.entry("meetings", "Meetings"),
			Map.entry("partners", "Partners"), Map.entry("delegates", "Delegates"), Map.entry("areas", "Areas"),
			Map.entry("search", "Search"), Map.entry("press", "Press"), Map.entry("units", "Units"),
			Map.entry("countries", "Reference data"), Map.entry("conventions", "Reference data"),
			Map.entry("account", "Account"), Map.entry("users", "Users"));

	private static final Map<Integer, String> FAILURES = new TreeMap<>(
			Map.of(400, "A field, filter or cursor breaks a rule; `errors` says which and why.", 401,
					"No valid session or token.", 403, "The role, or the token's scope, does not allow this.", 404,
					"There is no such record for the caller.", 409, "The record's state does not allow this.", 412,
					"The record has changed since it was read; `conflicts` has both versions.", 422,
					"The idempotency key came before with another body.", 428, "`If-Match` is missing."));

	private final JsonMapper json;

	ApiDescription(JsonMapper json) {
		this.json = json;
	}

	@Bean
	OpenAPI openApi() {
		return new OpenAPI().info(new Info().title("Mitra API").version("1").description(INTRODUCTION))
			.servers(List.of(new Server().url("/").description("This server")))
			.components(new Components()
				.addSecuritySchemes("token",
						new SecurityScheme().type(SecurityScheme.Type.HTTP)
							.scheme("bearer")
							.description("A token made under My account."))
				.addSecuritySchemes("session",
						new SecurityScheme().type(SecurityScheme.Type.APIKEY)
							.in(SecurityScheme.In.COOKIE)
							.name("JSESSIONID")
							.description("The session of a browser that signed in at /login.")))
			.security(List.of(new SecurityRequirement().addList("token"), new SecurityRequirement().addList("session")))
			.tags(TAGS);
	}

	@Bean
	OpenApiCustomizer described() {
		return (api) -> {
			api.getPaths()
				.forEach((path, item) -> item.readOperationsMap()
					.forEach((method, operation) -> describe(path, method, operation)));
			api.getPaths().values().forEach(ApiDescription::inOrder);
			Paths ordered = new Paths();
			new TreeMap<>(api.getPaths()).forEach(ordered::addPathItem);
			api.setPaths(ordered);
			api.getComponents().getSchemas().remove("Version");
			api.getComponents().addSchemas("Problem", problem());
		};
	}

	private void describe(String path, HttpMethod method, Operation operation) {
		String[] parts = path.substring("/api/".length()).split("/");
		operation.setTags(List.of(path.matches(SUMMARY) ? "Summaries" : TAG_OF.getOrDefault(parts[0], parts[0])));
		if (operation.getRequestBody() != null) {
			example(path).ifPresent((example) -> content(operation.getRequestBody()).setExample(example));
		}
		if (operation.getParameters() != null) {
			operation.getParameters()
				.stream()
				.filter((parameter) -> "If-Match".equals(parameter.getName()))
				.forEach((parameter) -> parameter.required(true)
					.description("The ETag of the record that the edit was made from")
					.schema(new StringSchema().example("\"0\"")));
		}
		ApiResponses responses = operation.getResponses();
		FAILURES.keySet().forEach((code) -> responses.remove(code.toString()));
		FAILURES.forEach((code, text) -> {
			if (mayFail(code, path, method, operation)) {
				responses.addApiResponse(code.toString(), failure(text));
			}
		});
	}

	private static boolean mayFail(int code, String path, HttpMethod method, Operation operation) {
		return switch (code) {
			case 400 -> operation.getRequestBody() != null || takes(operation, "query");
			case 401, 403 -> true;
			case 404 -> path.contains("{");
			case 409 -> (method + " " + path).matches(REFUSING);
			case 412, 428 -> takesHeader(operation, "If-Match");
			case 422 -> takesHeader(operation, "Idempotency-Key");
			default -> false;
		};
	}

	private static boolean takes(Operation operation, String place) {
		return operation.getParameters() != null
				&& operation.getParameters().stream().anyMatch((parameter) -> place.equals(parameter.getIn()));
	}

	private static boolean takesHeader(Operation operation, String name) {
		return operation.getParameters() != null
				&& operation.getParameters().stream().map(Parameter::getName).anyMatch(name::equals);
	}

	/**
	 * A body's example by the fixed parts of its path, the plain one of its collection
	 * where there is none.
	 */
	private Optional<Object> example(String path) {
		String name = path.substring("/api/".length()).replaceAll("/\\{[^}]*}", "").replace('/', '-');
		ClassPathResource own = new ClassPathResource("api/examples/" + name + ".json");
		ClassPathResource collections = new ClassPathResource("api/examples/" + name.replaceFirst("-.*", "") + ".json");
		ClassPathResource resource = own.exists() ? own : collections;
		if (!resource.exists()) {
			return Optional.empty();
		}
		try (InputStream in = resource.getInputStream()) {
			return Optional.of(this.json.readValue(in, Object.class));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static MediaType content(RequestBody body) {
		return body.getContent().computeIfAbsent("application/json", (type) -> new MediaType());
	}

	private static ApiResponse failure(String text) {
		return new ApiResponse().description(text)
			.content(new Content().addMediaType("application/problem+json",
					new MediaType().schema(new Schema<>().$ref(PROBLEM))));
	}

	private static Schema<?> problem() {
		return new ObjectSchema().description("RFC 9457, in the caller's language")
			.addProperty("type", new StringSchema().example("urn:mitra:problem:400"))
			.addProperty("title", new StringSchema())
			.addProperty("status", new IntegerSchema().example(400))
			.addProperty("detail", new StringSchema())
			.addProperty("instance", new StringSchema().example("/api/meetings"))
			.addProperty("requestId", new StringSchema().description("With 500: by which the log tells more"))
			.addProperty("errors", new ArraySchema().description("With 400: what is wrong with which field")
				.items(new ObjectSchema().addProperty("field", new StringSchema().example("partners[0].partnerId"))
					.addProperty("code", new StringSchema().example("partner.unknown"))
					.addProperty("message", new StringSchema().example("There is no such partner."))))
			.addProperty("conflicts",
					new ArraySchema().description("With 412: both versions of each field that differs")
						.items(new ObjectSchema().addProperty("field", new StringSchema().example("title"))
							.addProperty("yours", new Schema<>())
							.addProperty("theirs", new Schema<>())));
	}

	private static void inOrder(PathItem item) {
		item.readOperations().forEach((operation) -> {
			ApiResponses ordered = new ApiResponses();
			new TreeMap<>(operation.getResponses()).forEach(ordered::addApiResponse);
			operation.setResponses(ordered);
		});
	}

	private static Tag tag(String name, String description) {
		return new Tag().name(name).description(description);
	}

}
