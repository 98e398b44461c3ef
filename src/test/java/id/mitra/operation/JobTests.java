package id.mitra.operation;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestDatabase;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import id.mitra.platform.jobs.QueuedJob;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.context.MessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What administrators are told of jobs.
 */
@MitraTest
class JobTests {

	private final Api api;

	private final Fixtures fixtures;

	private final String job = "another-versions-" + Fixtures.word();

	private final List<QueuedJob<?>> asked;

	private final MessageSource words;

	JobTests(Api api, Fixtures fixtures, List<QueuedJob<?>> asked, MessageSource words) {
		this.api = api;
		this.fixtures = fixtures;
		this.asked = asked;
		this.words = words;
	}

	@BeforeEach
	void fail() {
		TestDatabase.sql().sql("""
				insert into job (task_name, task_instance, task_data, execution_time, picked, version, last_failure,
				  consecutive_failures, fault)
				values (:job, 'one', 'a hidden task', now() + interval '1 day', false, 1, now(), 3, 'BUSY')
				""").param("job", this.job).update();
	}

	@AfterEach
	void forget() {
		TestDatabase.sql().sql("delete from job where task_name = :job").param("job", this.job).update();
	}

	private Answer list(String language) {
		return this.api.as(this.fixtures.administrator()).in(language).get("/api/jobs?size=100").expect(200);
	}

	@Test
	void listsAllThatIsRepeatedByItsNameInBothLanguages() {
		for (String language : List.of("id", "en")) {
			assertThat(list(language).at("/items")).filteredOn((item) -> !item.get("job").asString().equals(this.job))
				.hasSizeGreaterThanOrEqualTo(9)
				.allSatisfy((item) -> assertThat(item.get("name").asString()).contains(" "));
		}
	}

	@Test
	void whatIsAskedForHasWordsInBothLanguages() {
		assertThat(this.asked).isNotEmpty().allSatisfy((job) -> {
			String english = this.words.getMessage("job." + job.name(), null, Locale.ENGLISH);
			assertThat(this.words.getMessage("job." + job.name(), null, Locale.of("id"))).isNotBlank()
				.isNotEqualTo(english);
		});
	}

	@Test
	void tellsHowOftenOneFailedAndWhyInAWord() {
		Answer answer = list("en");
		JsonNode failing = one(answer);
		assertThat(failing.get("name").asString()).isEqualTo(this.job);
		assertThat(failing.get("failures").asInt()).isEqualTo(3);
		assertThat(failing.get("fault").asString()).isEqualTo("BUSY");
		assertThat(failing.get("running").asBoolean()).isFalse();
		assertThat(failing.get("nextRunAt").asString()).isGreaterThan(failing.get("lastRunAt").asString());
		assertThat(answer.body()).doesNotContain("a hidden task");
	}

	private JsonNode one(Answer answer) {
		for (JsonNode item : answer.at("/items")) {
			if (item.get("job").asString().equals(this.job)) {
				return item;
			}
		}
		throw new AssertionError("not listed");
	}

	@Test
	void thePageSaysSoInWords() {
		Map<String, String> words = Map.of("en", "Failed 3 times in a row", "id", "Gagal 3 kali berturut-turut");
		words.forEach((language, failed) -> {
			Browser browser = this.api.browser().signIn(this.fixtures.user(Role.ADMINISTRATOR, Classification.OPEN));
			browser.post("/preferences/language", "locale", language).expect(302);
			String page = browser.get("/admin/jobs").expect(200).body();
			assertThat(page).contains(this.job, failed, "fold-tallies").doesNotContain("a hidden task");
		});
	}

}
