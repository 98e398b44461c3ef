package id.mitra.platform.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Contract;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.Route;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the OpenAPI document tells whoever writes a program against it.
 */
@MitraTest
class ApiDescriptionTests {

	private static final Path FILE = Path.of("target/openapi.json");

	private final Api api;

	private final Fixtures fixtures;

	private final Contract contract;

	private final ApplicationContext application;

	ApiDescriptionTests(Api api, Fixtures fixtures, Contract contract, ApplicationContext application) {
		this.api = api;
		this.fixtures = fixtures;
		this.contract = contract;
		this.application = application;
	}

	private Answer document() {
		return this.api.as(this.fixtures.staff()).get("/v3/api-docs").expect(200);
	}

	private void eachCall(BiConsumer<String, JsonNode> what) {
		document().at("/paths")
			.forEachEntry((path, item) -> item.forEachEntry(
					(method, call) -> what.accept(method.toUpperCase(java.util.Locale.ROOT) + " " + path, call)));
	}

	private void eachProperty(BiConsumer<String, JsonNode> what) {
		document().at("/components/schemas")
			.forEachEntry((name, schema) -> schema.path("properties")
				.forEachEntry((field, property) -> what.accept(name + "." + field, property)));
	}

	@Test
	void isForTheSignedInOnly() {
		this.api.get("/v3/api-docs").expect(401);
		this.api.get("/api-docs").expect(302);
		this.api.get("/swagger-ui/index.html").expect(302);
	}

	/** The file is what a client is generated from: see the profile {@code client}. */
	@Test
	void isWhatAProgramIsWrittenFrom() throws IOException {
		Files.createDirectories(FILE.getParent());
		Files.writeString(FILE, document().json().toPrettyString());
		assertThat(document().text("/openapi")).startsWith("3.1");
	}

	@Test
	void saysHowToSignIn() {
		assertThat(document().text("/info/title")).isEqualTo("Mitra API");
		assertThat(document().text("/components/securitySchemes/token/scheme")).isEqualTo("bearer");
		assertThat(document().text("/components/securitySchemes/session/in")).isEqualTo("cookie");
	}

	@Test
	void describesEveryRoute() {
		Set<String> described = new TreeSet<>();
		eachCall((name, call) -> described.add(name));
		assertThat(described).isEqualTo(Route.all(this.application)
			.stream()
			.filter(Route::isApi)
			.map(Route::toString)
			.collect(Collectors.toCollection(TreeSet::new)));
	}

	@Test
	void namesEveryCallOnceAndSaysWhatItDoes() {
		Set<String> ids = new HashSet<>();
		eachCall((name, call) -> {
			assertThat(call.path("operationId").asString("")).describedAs(name).matches("[a-z]+[A-Za-z]*");
			assertThat(ids.add(call.path("operationId").asString())).describedAs("%s has an id of its own", name)
				.isTrue();
			assertThat(call.path("summary").asString("")).describedAs(name).matches("[A-Z].{4,}[^.]");
		});
		assertThat(ids).contains("listMeetings", "countMeetings", "createMeeting", "getMeeting", "updateMeeting",
				"deleteMeeting", "restoreMeeting", "confirmMeeting", "postponeMeeting", "cancelMeeting",
				"listCountries", "getCountry", "listPressItems", "updateAccount");
	}

	@Test
	void putsEveryCallUnderATagThatPeopleCanRead() {
		List<String> tags = document().each("/tags", "name");
		assertThat(tags).startsWith("Meetings", "Records", "Commitments", "Partners", "Delegates", "Areas", "Summaries",
				"Search", "Press");
		eachCall((name, call) -> assertThat(tags).contains(call.at("/tags/0").asString()));
	}

	@Test
	void showsABodyOfEveryDraftThatFitsIt() {
		eachCall((name, call) -> {
			if (call.has("requestBody")) {
				JsonNode body = call.at("/requestBody/content/application~1json");
				assertThat(body.has("example")).describedAs(name).isTrue();
				boolean many = body.at("/schema").has("items");
				String schema = body.at(many ? "/schema/items/$ref" : "/schema/$ref").asString().substring(1);
				Stream<JsonNode> examples = many ? body.path("example").valueStream() : Stream.of(body.path("example"));
				examples
					.forEach((example) -> assertThat(this.contract.errors(schema, example.toString())).describedAs(name)
						.isEmpty());
			}
		});
	}

	@Test
	void saysHowACallFails() {
		JsonNode edit = document().at("/paths/~1api~1meetings~1{id}/put/responses");
		assertThat(edit.propertyNames()).containsExactly("200", "400", "401", "403", "404", "406", "409", "412", "413",
				"415", "422", "428", "429", "503");
		assertThat(edit.at("/412/content/application~1problem+json/schema/$ref").asString())
			.isEqualTo("#/components/schemas/Problem");
		assertThat(document().at("/paths/~1api~1meetings/post/responses").has("422")).isTrue();
		eachCall((name, call) -> assertThat(call.path("responses").propertyNames()).describedAs(name)
			.contains("400", "401", "403", "429", "503"));
	}

	@Test
	void saysWhatMayBeNullAndWhatIsAlwaysThere() {
		JsonNode meeting = document().at("/components/schemas/MeetingDetails");
		assertThat(meeting.at("/properties/title/type").asString()).isEqualTo("string");
		assertThat(meeting.at("/properties/city/type").valueStream().map(JsonNode::asString)).containsExactly("string",
				"null");
		assertThat(meeting.at("/properties/ourLevel/anyOf/0/$ref").asString()).endsWith("/Level");
		assertThat(meeting.path("required").size()).isEqualTo(meeting.path("properties").size());
		JsonNode draft = document().at("/components/schemas/MeetingDraft");
		assertThat(draft.path("required").valueStream().map(JsonNode::asString)).containsExactlyInAnyOrder("title",
				"kind", "status", "date");
		assertThat(draft.at("/properties/title/maxLength").intValue()).isEqualTo(200);
		assertThat(document().at("/components/schemas/TokenDetails/required").valueStream().map(JsonNode::asString))
			.doesNotContain("token");
	}

	@Test
	void hasNoTwoRecordsUnderOneName() {
		JsonNode schemas = document().at("/components/schemas");
		assertThat(schemas.at("/AreaFigures/properties").has("nameId")).isTrue();
		assertThat(schemas.at("/AreaTrend/properties").has("meetingsBefore")).isTrue();
		Set<String> named = new TreeSet<>();
		document().json()
			.findValuesAsString("$ref")
			.forEach((reference) -> named.add(reference.replaceFirst(".*/", "")));
		assertThat(schemas.propertyNames()).isEqualTo(named);
	}

	@Test
	void saysInWhichUnitsAFigureIs() {
		List<String> silent = new ArrayList<>();
		eachProperty((name, property) -> {
			String types = property.path("type").toString();
			boolean figure = (types.contains("integer") || types.contains("number"))
					&& !name.matches(".*\\.(id|\\w+Id)");
			boolean time = property.has("format") || property.has("pattern");
			if ((figure || (time && types.contains("string") && name.matches(".*(On|At|from|to|date|Time)")))
					&& !property.has("description")) {
				silent.add(name);
			}
		});
		assertThat(silent).describedAs("Say in api/words.properties what these are").isEmpty();
	}

}
