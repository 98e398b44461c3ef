package id.mitra.learning;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestDatabase;
import id.mitra.Together;
import id.mitra.Unchanged;
import id.mitra.platform.record.ReferenceChanges;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What officers accept of releases changes how the next ones are read, as far as an
 * administrator takes it.
 */
@MitraTest
class LearningTests {

	private static final String PATH = "/api/settings/learning";

	private static final String TRAINING = PATH + "/training";

	private static final String ADOPTION = PATH + "/adoption";

	private static final String PAGE = "/admin/learning";

	private static final Duration SOON = Duration.ofSeconds(60);

	private final Fixtures fixtures;

	private final Api api;

	private final Api officer;

	private final Api administrator;

	private final LearningJob job;

	private final ReferenceChanges changes;

	private final String word = Fixtures.word();

	LearningTests(Api api, Fixtures fixtures, LearningJob job, ReferenceChanges changes) {
		this.api = api;
		this.fixtures = fixtures;
		this.officer = api.as(fixtures.officer());
		this.administrator = api.as(fixtures.administrator());
		this.job = job;
		this.changes = changes;
	}

	/** Other tests read as the application came. */
	@AfterEach
	void readAsItCame() {
		Api anyVersion = this.administrator.with("If-Match", "*");
		anyVersion.send("DELETE", TRAINING, null);
		anyVersion.send("DELETE", ADOPTION, null);
		TestDatabase.sql().sql("delete from learning_label where options = '[7]'").update();
	}

	/**
	 * On a day of January 2025, with an area that the officers of these tests never take.
	 */
	private static String release(int day) {
		return "Menaker Terima Menteri Bhutan\n\nJakarta, Warta Contoh – Menteri Ketenagakerjaan, Ratna Wulandari, "
				+ "menerima kunjungan Menteri Tenaga Kerja Bhutan, Sonam Dorji, di Jakarta, (" + day
				+ "/1/2025). Keduanya membahas pelatihan vokasi dan pengupahan.";
	}

	private List<String> areas() {
		Answer read = this.officer.post("/api/press/readings", Body.of("text", release(28))).expect(200);
		return read.at("/meetings/0/areas").valueStream().map(JsonNode::asString).toList();
	}

	/** Accepts a release, but for the area that is said to be none of its. */
	private Answer accept(int day, String classification) {
		long release = this.fixtures.release(release(day));
		Body meeting = Body.of("title", "Kemnaker – Bhutan " + this.word, "kind", "BILATERAL", "status", "HELD",
				"classification", "OPEN", "date", "2025-01-%02d".formatted(day), "city", "Jakarta", "country", "ID",
				"partners", List.of(Body.of("partnerId", -1, "lead", true)), "areas",
				List.of(Fixtures.touching("TVET")), "attendances",
				List.of(Fixtures.attending(-1, "OURS"), Fixtures.attending(-2, "PARTNER").with("partnerId", -1)));
		return this.officer
			.post("/api/press/acceptances",
					Body.of("releaseId", release, "partners",
							List.of(Body.of("kind", "FOREIGN_MINISTRY", "nameId", "Kementerian " + Fixtures.word(),
									"country", "BT")),
							"delegates",
							List.of(Body.of("fullName", "Ratna Wulandari"), Body.of("fullName", "Sonam Dorji")),
							"meetings", List.of(meeting), "press", Body.of("headline", "Menaker " + this.word,
									"classification", classification, "meetings", List.of(Body.of("meetingId", -1)))))
			.expect(201);
	}

	private void acceptSeveral() {
		for (int day = 1; day <= 8; day++) {
			accept(day, "OPEN");
		}
	}

	private Answer state() {
		return this.administrator.get(PATH).expect(200);
	}

	private Answer ask() {
		return this.administrator.with("If-Match", "*").post(TRAINING, null).expect(202);
	}

	private Answer take() {
		return this.administrator.with("If-Match", "*").post(ADOPTION, null);
	}

	private Answer learned() throws InterruptedException {
		Instant end = Instant.now().plus(SOON);
		while (Instant.now().isBefore(end)) {
			Answer state = state();
			if (!state.text("/stage").equals("ASKED")) {
				return state;
			}
			Thread.sleep(200);
		}
		throw new AssertionError("It goes on");
	}

	private static JsonNode of(Answer state, String list, String fact) {
		return state.at(list).valueStream().filter((one) -> one.get("fact").asString().equals(fact)).findFirst().get();
	}

	@Test
	void whatIsCorrectedInSeveralReleasesIsReadOtherwiseInTheNext() throws InterruptedException {
		assertThat(areas()).contains("TVET", "WAGE");
		acceptSeveral();
		assertThat(areas()).contains("WAGE");
		ask();
		Answer learned = learned();
		assertThat(learned.text("/stage")).isEqualTo("READY");
		JsonNode figure = of(learned, "/figures", "AREA");
		assertThat(figure.get("rightAfter").asInt()).isGreaterThan(figure.get("rightBefore").asInt())
			.isLessThanOrEqualTo(figure.get("findings").asInt());
		assertThat(areas()).contains("WAGE");
		Answer taken = this.administrator.with("If-Match", "\"" + learned.version() + "\"")
			.post(ADOPTION, null)
			.expect(200);
		assertThat(taken.text("/inUse/source")).isEqualTo("LEARNED");
		assertThat(taken.text("/inUse/takenBy")).isEqualTo(this.fixtures.administrator().username());
		assertThat(areas()).contains("TVET").doesNotContain("WAGE");
		this.administrator.with("If-Match", "*").send("DELETE", ADOPTION, null).expect(204);
		assertThat(areas()).contains("TVET", "WAGE");
	}

	@Test
	void theSameReleasesTeachTheSame() throws InterruptedException {
		acceptSeveral();
		ask();
		learned();
		String first = proposed();
		ask();
		learned();
		assertThat(proposed()).isEqualTo(first).contains("\t");
	}

	private static String proposed() {
		return TestDatabase.sql().sql("select proposed from learning").query(String.class).single();
	}

	private static boolean waits() {
		return TestDatabase.sql()
			.sql("select exists (select from job where task_name = 'learn')")
			.query(Boolean.class)
			.single();
	}

	@Test
	void isLearnedOnceEachTimeThatItIsAskedFor() throws InterruptedException {
		acceptSeveral();
		int asked = ask().version();
		Answer learned = learned();
		await().atMost(SOON).until(() -> !waits());
		this.job.run(new LearningJob.AskedLearning(asked));
		assertThat(state().version()).isEqualTo(learned.version());
		assertThat(state().text("/stage")).isEqualTo("READY");
	}

	@Test
	void whatWasDroppedAndAskedForAnewIsNotLearnedForTheFirst() throws InterruptedException {
		acceptSeveral();
		ask();
		learned();
		TestDatabase.sql().sql("update learning set stage = 'ASKED', proposed = null, proposed_mark = null").update();
		int version = state().version();
		this.job.run(new LearningJob.AskedLearning(version - 1));
		assertThat(state().text("/stage")).isEqualTo("ASKED");
		this.job.run(new LearningJob.AskedLearning(version));
		assertThat(state().text("/stage")).isEqualTo("READY");
	}

	@Test
	void asksForNothingWhereItIsRefused() throws InterruptedException {
		acceptSeveral();
		ask();
		learned();
		await().atMost(SOON).until(() -> !waits());
		this.administrator.with("If-Match", "\"999\"").post(TRAINING, null).expect(412);
		assertThat(waits()).isFalse();
	}

	@Test
	void keepsWhatWasReadAgainstWhatWasAcceptedAndNotTheText() {
		Answer before = state();
		Answer item = accept(9, "OPEN");
		Answer after = state();
		assertThat(after.number("/releases")).isEqualTo(before.number("/releases") + 1);
		JsonNode areas = of(after, "/labels", "AREA");
		assertThat(areas.get("findings").asInt()).isEqualTo(of(before, "/labels", "AREA").get("findings").asInt() + 2);
		assertThat(areas.get("corrected").asInt())
			.isEqualTo(of(before, "/labels", "AREA").get("corrected").asInt() + 1);
		assertThat(of(after, "/labels", "DAY").get("corrected").asInt())
			.isEqualTo(of(before, "/labels", "DAY").get("corrected").asInt());
		String options = TestDatabase.sql()
			.sql("select string_agg(options::text, ' ') from learning_label where press_item_id = :item")
			.param("item", item.id())
			.query(String.class)
			.single();
		assertThat(options).contains("start", "signs").doesNotContain("Sonam", "Dorji", "Ratna", "Jakarta");
		int place = release(9).indexOf("9/1/2025");
		assertThat(options).contains("\"start\": " + place);
	}

	@Test
	void countsAndLearnsFromWhatEverybodyMaySeeAlone() {
		long before = state().number("/releases");
		accept(10, "LIMITED");
		assertThat(state().number("/releases")).isEqualTo(before);
		long item = accept(11, "OPEN").id();
		assertThat(state().number("/releases")).isEqualTo(before + 1);
		this.officer.delete("/api/press/" + item).expect(204);
		assertThat(state().number("/releases")).isEqualTo(before);
		this.officer.post("/api/press/" + item + "/restoration", null).expect(200);
		assertThat(state().number("/releases")).isEqualTo(before + 1);
	}

	@Test
	void proposesWhatWasLearnedFromThoseThatItCounts() throws InterruptedException {
		acceptSeveral();
		accept(12, "LIMITED");
		long counted = state().number("/releases");
		ask();
		assertThat(learned().number("/proposedReleases")).isEqualTo(counted);
	}

	@Test
	void isChangedByOneAdministratorAtATime() throws InterruptedException {
		acceptSeveral();
		int version = state().version();
		Api named = this.administrator.with("If-Match", "\"" + version + "\"");
		List<Answer> answers = Together.times(4, (number) -> named.post(TRAINING, null));
		assertThat(answers).extracting(Answer::status).containsOnlyOnce(202).contains(412);
		Unchanged.by(() -> {
			this.administrator.post(TRAINING, null).expect(428);
			return this.api.as(this.fixtures.manager()).get(PATH).expect(403);
		});
		learned();
		named.post(ADOPTION, null).expect(412);
		named.send("DELETE", TRAINING, null).expect(412);
		this.administrator.with("If-Match", "*").send("DELETE", TRAINING, null).expect(204);
		assertThat(state().text("/stage")).isEqualTo("NONE");
	}

	@Test
	void refusesWhatIsNotToBeDoneNow() throws InterruptedException {
		assertThat(take().expect(409).text("/detail")).contains("waits");
		Api anyVersion = this.administrator.with("If-Match", "*");
		anyVersion.send("DELETE", TRAINING, null).expect(409);
		anyVersion.send("DELETE", ADOPTION, null).expect(409);
		acceptSeveral();
		ask();
		assertThat(anyVersion.post(TRAINING, null).status()).isIn(409, 202);
		assertThat(learned().text("/stage")).isEqualTo("READY");
		TestDatabase.sql().sql("update learning set proposed_mark = 'other'").update();
		assertThat(take().expect(409).text("/detail")).contains("another version");
	}

	@Test
	void saysSoWhereNothingCanBeLearned() throws InterruptedException {
		acceptSeveral();
		TestDatabase.sql().sql("""
				insert into learning_label (press_item_id, fact, corrected, options)
				values (:item, 'DAY', false, '[7]')
				""").param("item", accept(12, "OPEN").id()).update();
		ask();
		assertThat(learned().text("/stage")).isEqualTo("FAILED");
		Browser browser = this.api.browser().signIn(this.fixtures.administrator());
		assertThat(browser.get(PAGE).expect(200).body()).contains("Nothing could be learned");
	}

	@Test
	void anotherVersionOfTheApplicationReadsAsItCame() throws InterruptedException {
		acceptSeveral();
		ask();
		learned();
		take().expect(200);
		assertThat(areas()).doesNotContain("WAGE");
		TestDatabase.sql().sql("update learning set taken_mark = 'of another version'").update();
		TestDatabase.sql().sql("insert into reference_change (collection) values ('learning')").update();
		this.changes.look();
		assertThat(areas()).contains("WAGE");
		assertThat(state().text("/inUse/source")).isEqualTo("OUTDATED");
		Browser browser = this.api.browser().signIn(this.fixtures.administrator());
		assertThat(browser.get(PAGE).expect(200).body()).contains("earlier version");
	}

	@Test
	void thePageLeadsThroughIt() throws InterruptedException {
		acceptSeveral();
		Browser browser = this.api.browser().signIn(this.fixtures.administrator());
		assertThat(browser.get(PAGE).expect(200).body()).contains("As it came with the application", "Learn anew");
		assertThat(browser.post(PAGE, "action", "ask", "version", "999").expect(409).body())
			.contains("Someone else has changed this");
		assertThat(browser.post(PAGE, "action", "take", "version", version()).expect(409).body())
			.contains("Nothing waits");
		browser.post(PAGE, "action", "ask", "version", version()).expect(302);
		learned();
		assertThat(browser.get(PAGE).expect(200).body()).contains("What that would change", "Read releases like this");
		browser.post(PAGE, "action", "take", "version", version()).expect(302);
		assertThat(browser.get(PAGE).expect(200).body()).contains("As learned here from", "Read as it came");
		browser.post(PAGE, "action", "revert", "version", version()).expect(302);
		assertThat(browser.get(PAGE).expect(200).body()).contains("As it came with the application.");
	}

	private String version() {
		return String.valueOf(state().version());
	}

}
