package id.mitra.platform;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the OpenAPI document tells whoever writes a program against it.
 */
@MitraTest
class ApiDescriptionTests {

	private final Api api;

	private final Fixtures fixtures;

	ApiDescriptionTests(Api api, Fixtures fixtures) {
		this.api = api;
		this.fixtures = fixtures;
	}

	private Answer document() {
		return this.api.as(this.fixtures.staff()).get("/v3/api-docs").expect(200);
	}

	@Test
	void isForTheSignedInOnly() {
		this.api.get("/v3/api-docs").expect(401);
		this.api.get("/api-docs").expect(302);
		this.api.get("/swagger-ui/index.html").expect(302);
	}

	@Test
	void saysHowToSignIn() {
		assertThat(document().text("/info/title")).isEqualTo("Mitra API");
		assertThat(document().text("/components/securitySchemes/token/scheme")).isEqualTo("bearer");
		assertThat(document().text("/components/securitySchemes/session/in")).isEqualTo("cookie");
	}

	@Test
	void putsEveryCallUnderATagThatPeopleCanRead() {
		var tags = document().each("/tags", "name");
		document().at("/paths")
			.forEach((path) -> path
				.forEach((operation) -> assertThat(tags).contains(operation.at("/tags/0").asString())));
	}

	@Test
	void showsABodyOfEveryDraft() {
		JsonNode paths = document().at("/paths");
		assertThat(paths.at("/~1api~1meetings/post/requestBody/content/application~1json/example/title").asString())
			.isEqualTo("Kemnaker – ITC-ILO, Jenewa");
		paths.forEach((path) -> path.forEach((operation) -> assertThat(operation.has("requestBody"))
			.isEqualTo(operation.at("/requestBody/content/application~1json").has("example"))));
	}

	@Test
	void saysHowACallFails() {
		JsonNode edit = document().at("/paths/~1api~1meetings~1{id}/put/responses");
		assertThat(edit.propertyNames()).containsExactly("200", "400", "401", "403", "404", "412", "428");
		assertThat(edit.at("/412/content/application~1problem+json/schema/$ref").asString())
			.isEqualTo("#/components/schemas/Problem");
		assertThat(document().at("/paths/~1api~1meetings/post/responses").has("422")).isTrue();
		assertThat(document().at("/components/schemas").has("Problem")).isTrue();
	}

}
