package id.mitra.commitment;

import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Body;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestDatabase;
import id.mitra.TestUser;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Commitments that act on an article of an agreement: named, listed with it, kept from
 * dangling, and silent to whoever may not know of the agreement.
 */
@MitraTest
class ArticleTests {

	private static final String COMMITMENTS = "/api/commitments";

	private final Api application;

	private final Fixtures fixtures;

	private final TestUser officer;

	private final Api api;

	private final Answer agreement;

	private final long article;

	private final Body promise;

	ArticleTests(Api api, Fixtures fixtures) {
		this.application = api;
		this.fixtures = fixtures;
		this.officer = fixtures.user(Role.OFFICER, Classification.SECRET);
		this.api = api.as(this.officer);
		this.agreement = agreement("OPEN");
		this.article = article(this.agreement);
		this.promise = Body.of("textEn", "Experts are sent", "owner", "OURS", "partnerId", fixtures.partner(),
				"classification", "OPEN");
	}

	private Answer agreement(String classification) {
		return this.api.post("/api/agreements",
				Body.of("titleEn", "Memorandum " + Fixtures.word(), "type", "MOU", "classification", classification,
						"parties", List.of(Body.of("partnerId", this.fixtures.partner())), "articles",
						List.of(Body.of("number", "2", "heading", "Scope"), Body.of("number", "3"))))
			.expect(201);
	}

	private static long article(Answer agreement) {
		return agreement.number("/articles/0/id");
	}

	@Test
	void nameTheArticleAndAreListedWithItsAgreement() {
		Answer made = this.api.post(COMMITMENTS, this.promise.with("articleId", this.article)).expect(201);
		assertThat(made.number("/articleId")).isEqualTo(this.article);
		assertThat(made.text("/articleName")).isEqualTo("2 Scope");
		this.fixtures.commitment(this.promise);
		Answer listed = this.api.get(COMMITMENTS + "?agreement=" + this.agreement.id()).expect(200);
		assertThat(listed.ids()).containsExactly(made.id());
		assertThat(listed.text("/items/0/articleName")).isEqualTo("2 Scope");
		assertThat(this.api.get(COMMITMENTS + "?agreement=" + agreement("OPEN").id()).expect(200).ids()).isEmpty();
		assertThat(this.api.put(COMMITMENTS + "/" + made.id(), made.version(), this.promise.with("articleId", null))
			.expect(200)
			.at("/articleId")
			.isNull()).isTrue();
	}

	@Test
	void refuseAnArticleThatIsNoneForTheWriter() {
		Answer secret = agreement("SECRET");
		Api low = this.application.as(this.fixtures.user(Role.OFFICER, Classification.OPEN));
		for (long unknown : List.of(1L, article(secret))) {
			assertThat(low.post(COMMITMENTS, this.promise.with("articleId", unknown)).expect(400).errors())
				.containsExactly("articleId article.none");
		}
		assertThat(this.api.post(COMMITMENTS, this.promise.with("articleId", article(secret))).expect(400).errors())
			.containsExactly("articleId article.classification");
		assertThat(this.api.post(COMMITMENTS, this.promise.with("articleId", "x")).expect(400).fields())
			.containsExactly("articleId");
	}

	@Test
	void keepTheirArticleOnItsAgreement() {
		long made = this.fixtures.commitment(this.promise.with("articleId", this.article));
		String path = "/api/agreements/" + this.agreement.id();
		Body draft = Body.of("titleEn", "Memorandum", "type", "MOU", "classification", "OPEN", "parties",
				List.of(Body.of("partnerId", this.fixtures.partner())), "articles", List.of(Body.of("number", "3")));
		assertThat(this.api.put(path, this.agreement.version(), draft).expect(400).fields()).contains("articles");
		this.fixtures.trash("/agreements", this.agreement.id());
		Answer seen = this.api.get(COMMITMENTS + "/" + made).expect(200);
		assertThat(seen.at("/articleId").isNull()).isTrue();
		this.api.put(COMMITMENTS + "/" + made, seen.version(), this.promise.with("textEn", "Changed")).expect(200);
		this.application.as(this.fixtures.administrator()).post(path + "/restoration").expect(200);
		assertThat(this.api.get(COMMITMENTS + "/" + made).number("/articleId"))
			.describedAs("whoever could not see it did not take it away")
			.isEqualTo(this.article);
	}

	@Test
	void areSilentToWhoeverMayNotKnowOfTheAgreement() {
		long made = this.fixtures.commitment(this.promise.with("articleId", this.article));
		Answer now = this.api.get("/api/agreements/" + this.agreement.id()).expect(200);
		Api manager = this.application.as(this.fixtures.user(Role.MANAGER, Classification.SECRET));
		manager.put("/api/agreements/" + this.agreement.id(), now.version(),
				Body.of("titleEn", "Secret", "type", "MOU", "classification", "SECRET", "parties",
						List.of(Body.of("partnerId", this.fixtures.partner())), "articles",
						List.of(Body.of("id", this.article, "number", "2", "heading", "Scope"))))
			.expect(200);
		Api low = this.application.as(this.fixtures.user(Role.STAFF, Classification.OPEN));
		assertThat(low.get(COMMITMENTS + "/" + made).expect(200).body()).doesNotContain("Scope",
				String.valueOf(this.article));
		assertThat(low.get(COMMITMENTS + "?size=100").expect(200).body()).doesNotContain(String.valueOf(this.article));
		assertThat(low.get(COMMITMENTS + "?agreement=" + this.agreement.id()).expect(200).ids()).isEmpty();
		assertThat(low.get(COMMITMENTS + "/" + made + "/changes").expect(200).body())
			.doesNotContain(String.valueOf(this.article));
	}

	@Test
	void tellTheAgreementWhichArticlesWereActedOnAndWhichNever() {
		String acts = "/api/agreements/" + this.agreement.id() + "/acts";
		assertThat(this.api.get(acts).expect(200).at("/neverActedOn")).hasSize(2);
		this.fixtures.commitment(this.promise.with("articleId", this.article).with("proposed", true));
		assertThat(this.api.get(acts).at("/neverActedOn")).describedAs("what is proposed has acted on nothing")
			.hasSize(2);
		Answer met = this.fixtures.meeting(this.fixtures.partner(), Classification.SECRET);
		long secret = this.fixtures.commitment(
				this.promise.with("articleId", this.article).with("classification", null).with("meetingId", met.id()));
		Api low = this.application.as(this.fixtures.user(Role.STAFF, Classification.OPEN));
		assertThat(low.get(acts).expect(200).at("/neverActedOn")).hasSize(2);
		Answer seen = this.api.get(acts).expect(200);
		assertThat(seen.at("/neverActedOn")).hasSize(1);
		assertThat(seen.number("/items/0/commitments/0/id")).isEqualTo(secret);
		assertThat(seen.number("/items/0/meetings/0/id")).isEqualTo(met.id());
		Answer reported = this.fixtures.meeting(this.fixtures.partner(), Classification.OPEN);
		long open = this.fixtures.commitment(this.promise.with("articleId", this.article));
		this.api
			.post(COMMITMENTS + "/" + open + "/reports",
					Body.of("status", "DONE", "meetingId", reported.id(), "on", "2023-11-02"))
			.expect(200);
		Answer told = low.get(acts).expect(200);
		assertThat(told.number("/items/0/articleId")).isEqualTo(this.article);
		assertThat(told.number("/items/0/commitmentCount")).isEqualTo(1);
		assertThat(told.at("/items/0/commitments/0/open").booleanValue()).isFalse();
		assertThat(told.number("/items/0/meetings/0/id")).isEqualTo(reported.id());
		assertThat(told.at("/neverActedOn/0").longValue()).isEqualTo(this.agreement.number("/articles/1/id"));
		String page = this.application.browser()
			.signIn(this.officer)
			.get("/agreements/" + this.agreement.id())
			.expect(200)
			.body();
		assertThat(page).contains("Never acted on (1)<", "/commitments/" + open, "/meetings/" + met.id(),
				"Nobody acted on it.");
	}

	@Test
	void countAsActedOnThroughEditsAndUntilWhatActedIsGone() {
		String never = "/api/agreements?partner=" + this.agreement.number("/parties/0/partnerId")
				+ "&neverActedOn=true";
		long commitment = this.fixtures.commitment(this.promise.with("articleId", this.article));
		this.api
			.post("/api/agreements/" + this.agreement.id() + "/events",
					Body.of("type", "SIGNED", "doneOn", "2020-01-31"))
			.expect(201);
		assertThat(this.api.get(never).ids()).describedAs("phases written anew").isEmpty();
		this.fixtures.trash(COMMITMENTS.replace("/api", ""), commitment);
		assertThat(this.api.get(never).ids()).containsExactly(this.agreement.id());
	}

	/** Both wait for the agreement's phases, the one that everybody may see first. */
	@Test
	void countAsActedOnThoughTwoActAtOnce() throws Exception {
		try (Connection holding = DriverManager.getConnection(TestDatabase.url(), TestDatabase.username(),
				TestDatabase.password())) {
			holding.setAutoCommit(false);
			JdbcClient hold = JdbcClient.create(new SingleConnectionDataSource(holding, true));
			hold.sql("select 1 from agreement_phase where agreement_id = :id for update")
				.param("id", this.agreement.id())
				.query(Integer.class)
				.list();
			int server = hold.sql("select pg_backend_pid()").query(Integer.class).single();
			CompletableFuture<Long> open = acting("OPEN", server, 1);
			CompletableFuture<Long> secret = acting("SECRET", server, 2);
			holding.commit();
			CompletableFuture.allOf(open, secret).get(1, TimeUnit.MINUTES);
		}
		assertThat(TestDatabase.sql()
			.sql("select distinct acted::text from agreement_phase where agreement_id = :id")
			.param("id", this.agreement.id())
			.query(String.class)
			.list()).containsExactly("OPEN");
	}

	/** Writes a commitment, and goes on once so many wait. */
	private CompletableFuture<Long> acting(String classification, int server, int waiting) throws InterruptedException {
		CompletableFuture<Long> made = CompletableFuture.supplyAsync(() -> this.fixtures
			.commitment(this.promise.with("articleId", this.article).with("classification", classification)));
		while (!made.isDone() && waiting(server) < waiting) {
			Thread.sleep(20);
		}
		assertThat(made).isNotDone();
		return made;
	}

	/** How many wait for a server, or for who does. */
	private static int waiting(int server) {
		return TestDatabase.sql().sql("""
				with first as (select pid from pg_stat_activity where :server = any (pg_blocking_pids(pid)))
				select count(*)
				from pg_stat_activity
				where pg_blocking_pids(pid) && (:server || array(select pid from first))
				""").param("server", server).query(Integer.class).single();
	}

	@Test
	void countAndListTheAgreementsOfWhichNoArticleWasEverActedOn() {
		Api low = this.application.as(this.fixtures.user(Role.STAFF, Classification.OPEN));
		long partner = this.agreement.number("/parties/0/partnerId");
		String never = "/api/agreements?partner=" + partner + "&neverActedOn=";
		assertThat(low.get(never + true).expect(200).ids()).containsExactly(this.agreement.id());
		Answer before = low.get("/api/agreements/summary").expect(200);
		this.api.put("/api/agreements/" + this.agreement.id(), this.agreement.version(), Body.of("titleEn", "In force",
				"type", "MOU", "classification", "OPEN", "parties", List.of(Body.of("partnerId", partner)), "articles",
				List.of(Body.of("id", this.article, "number", "2")), "term", Body.of("basis", "SIGNED", "years", 0)))
			.expect(200);
		this.api
			.post("/api/agreements/" + this.agreement.id() + "/events",
					Body.of("type", "SIGNED", "doneOn", "2020-01-31"))
			.expect(201);
		assertThat(low.get("/api/agreements/summary").number("/neverActedOn"))
			.isEqualTo(before.number("/neverActedOn") + 1);
		Answer met = this.fixtures.meeting(this.fixtures.partner(), Classification.SECRET);
		this.fixtures.commitment(
				this.promise.with("articleId", this.article).with("classification", null).with("meetingId", met.id()));
		assertThat(low.get(never + true).ids()).describedAs("as far as they may know").hasSize(1);
		assertThat(this.api.get(never + true).ids()).isEmpty();
		assertThat(this.api.get(never + false).ids()).containsExactly(this.agreement.id());
		this.fixtures.commitment(this.promise.with("articleId", this.article));
		assertThat(low.get(never + true).ids()).isEmpty();
		assertThat(low.get("/api/agreements/summary").number("/neverActedOn"))
			.isEqualTo(before.number("/neverActedOn"));
		String list = this.application.browser()
			.signIn(this.officer)
			.get("/agreements?neverActedOn=true")
			.expect(200)
			.body();
		assertThat(list).contains("None was ever acted on", "In force, never acted on",
				"/agreements?stage=IN_FORCE&amp;neverActedOn=true");
	}

	@Test
	void keepItThroughTheirForm() {
		long made = this.fixtures.commitment(this.promise.with("articleId", this.article));
		Browser browser = this.application.browser().signIn(this.officer);
		assertThat(browser.get("/commitments/" + made + "/edit").expect(200).body()).contains("2 Scope",
				"name=\"articleId\" value=\"" + this.article + "\"");
		assertThat(browser.get("/commitments/new?article=" + this.article).expect(200).body()).contains("2 Scope");
		assertThat(browser.get("/commitments/" + made).expect(200).body()).contains("2 Scope");
	}

}
