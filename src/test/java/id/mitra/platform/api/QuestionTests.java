package id.mitra.platform.api;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a question may ask for, whichever list or figure it is asked of.
 */
@MitraTest
class QuestionTests {

	private final Api api;

	private final Api administrator;

	private final Fixtures fixtures;

	QuestionTests(Api api, Fixtures fixtures) {
		this.api = api;
		this.fixtures = fixtures;
		this.administrator = api.as(fixtures.administrator());
	}

	@Test
	void hasNoParameterThatIsNotKnown() {
		this.administrator.get("/v3/api-docs").json().path("paths").forEachEntry((path, item) -> {
			if (item.has("get") && !path.contains("{")) {
				Answer answer = this.administrator.get(path + "?nonsense=1&Size=5").expect(400);
				assertThat(answer.errors()).describedAs(path)
					.containsExactlyInAnyOrder("nonsense unknownParameter", "Size unknownParameter");
				for (JsonNode known : item.at("/get/parameters")) {
					assertThat(answer.text("/errors/0/message")).contains(known.path("name").asString());
				}
			}
		});
	}

	@Test
	void namesInEveryLanguageWhatIsKnown() {
		assertThat(this.administrator.get("/api/units?x=1").text("/errors/0/message"))
			.isEqualTo("There is no such parameter here. Known: q, trashed, size, cursor.");
		assertThat(this.administrator.in("id").get("/api/account?x=1").text("/errors/0/message"))
			.isEqualTo("Parameter ini tidak dikenal di sini. Yang dikenal: –.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/meetings", "/api/meetings/count", "/api/press", "/api/press/count",
			"/api/areas/summary", "/api/areas/OSH/summary", "/api/summaries/areas", "/api/summaries/heat",
			"/api/summaries/balance", "/api/countries/CH/summary" })
	void endsNoPeriodBeforeItBegins(String path) {
		assertThat(this.administrator.get(path + "?from=2024-01-02&to=2024-01-01").expect(400).errors())
			.containsExactly("to period");
		this.administrator.get(path + "?from=2024-01-01&to=2024-01-01").expect(200);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/api/meetings?kind=x             | kind     | BILATERAL, COURTESY_CALL
			/api/meetings?level=0            | level    | HEAD_OF_GOVERNMENT, MINISTER
			/api/meetings?status=held        | status   | PLANNED, HELD
			/api/meetings?classification=x   | classification | OPEN, LIMITED
			/api/meetings?sort=x             | sort     | date or -date
			/api/meetings?from=2023-02-31    | from     | 2023-11-02
			/api/meetings?trashed=perhaps    | trashed  | true, false
			/api/meetings?size=0             | size     | at least 1
			/api/meetings?size=x             | size     | read
			/api/meetings?partner=x          | partner  | read
			/api/meetings?area=NONE          | area     | area
			/api/meetings?country=XX         | country  | country
			/api/meetings?place=XX           | place    | country
			/api/partners?kind=x             | kind     | INTL_ORG, TRAINING_CENTRE
			/api/partners?country=XX         | country  | country
			/api/press?language=xx           | language | (id)
			/api/press/inbox?status=x        | status   | WAITING
			/api/users?role=x                | role     | STAFF, OFFICER, MANAGER, ADMINISTRATOR
			/api/search?type=x               | type     | MEETING, PARTNER, DELEGATE, AREA
			/api/summaries/heat?by=x         | by       | partner, country
			/api/summaries/silence?months=7  | months   | 6, 12, 24
			/api/conventions?area=NONE       | area     | area
			""")
	void isToldWhatAFilterMayBe(String address, String field, String words) {
		Answer answer = this.administrator.get(address).expect(400);
		assertThat(answer.each("/errors", "field")).containsExactly(field);
		assertThat(answer.text("/errors/0/message")).contains(words);
	}

	@Test
	void isForTheSignedInOnlyBeforeAnythingElse() {
		this.api.get("/api/meetings?x=1").expect(401);
		this.api.post("/api/meetings", "nonsense").expect(401);
		this.api.with("Authorization", "Basic eDp5").get("/api/meetings").expect(401);
		this.api.withToken("").get("/api/meetings").expect(401);
	}

	@Test
	void showsOnThePageWhatIsWrongWithItsPeriod() {
		for (String list : new String[] { "/meetings", "/press" }) {
			Answer page = this.api.browser()
				.signIn(this.fixtures.staff())
				.get(list + "?from=2024-01-02&to=2024-01-01")
				.expect(422);
			assertThat(page.body()).contains("The end must not come before the beginning.", "value=\"2 Jan 2024\"");
		}
	}

}
