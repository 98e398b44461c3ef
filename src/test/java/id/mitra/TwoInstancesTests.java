package id.mitra;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two running applications with one database are as good as one, and one that was
 * restarted as one that was not.
 */
@MitraTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("long")
class TwoInstancesTests {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final Api here;

	private final Fixtures fixtures;

	private ConfigurableApplicationContext other;

	private Api there;

	TwoInstancesTests(Api api, Fixtures fixtures) {
		this.here = api;
		this.fixtures = fixtures;
	}

	@BeforeAll
	void start() {
		this.other = new SpringApplicationBuilder(MitraApplication.class)
			.properties("server.port=0", TestDatabase.PROPERTY + "=true", "spring.main.banner-mode=off")
			.run("--server.port=0", "--" + TestDatabase.PROPERTY + "=true");
		this.there = Api.on(this.other.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
	}

	@AfterAll
	void stop() {
		this.other.close();
	}

	@Test
	void knowASessionThatWasMadeOnEither() {
		TestUser user = this.fixtures.user(Role.OFFICER, Classification.LIMITED);
		Browser browser = this.here.browser();
		browser.get("/meetings?area=OSH").expect(302);
		String csrf = browser.csrf();
		Browser elsewhere = browser.at(this.there);
		assertThat(elsewhere.postWith(csrf, "/login", "username", user.username(), "password", TestUser.PASSWORD)
			.expect(302)
			.header("Location")).endsWith("/meetings?area=OSH");
		browser.get("/account").expect(200);
		elsewhere.postWith(browser.csrf(), "/account", "displayName", "Changed", "locale", "en", "zone", "Asia/Jakarta")
			.expect(302);
		assertThat(browser.get("/account").expect(200).body()).contains("Your profile was saved.");
		assertThat(elsewhere.get("/account").expect(200).body()).doesNotContain("Your profile was saved.");
		browser.post("/logout").expect(302);
		elsewhere.get("/account").expect(302);
	}

	@Test
	void keepASessionThroughARestart() {
		Browser browser = this.there.browser().signIn(this.fixtures.user(Role.STAFF, Classification.OPEN));
		String csrf = browser.csrf();
		stop();
		start();
		Browser again = browser.at(this.there);
		again.callWith(csrf, "GET", "/api/account", null).expect(200);
		again.postWith(csrf, "/preferences/theme", "theme", "dark").expect(302);
	}

	@Test
	void takeUpWhatWasTypedOnEither() {
		TestUser officer = this.fixtures.officer();
		String key = UUID.randomUUID().toString();
		String path = "/api/account/unfinished/" + key;
		Body typed = Body.of("address", "/meetings/new", "title", "A form", "fields", "title=Half", "tab", key);
		this.here.as(officer).send("PUT", path, typed).expect(200);
		Browser elsewhere = this.there.browser().signIn(officer);
		assertThat(elsewhere.post("/account/unfinished/" + key + "/resumption").expect(200).body())
			.contains(">Half</textarea>");
		Answer more = this.there.as(officer).send("PUT", path, typed.with("fields", "title=More")).expect(200);
		assertThat(more.number("/revision")).isEqualTo(2);
		this.here.as(officer).delete(path).expect(204);
		assertThat(this.there.as(officer).send("PUT", path, typed).expect(200).at("/finished").asBoolean()).isTrue();
	}

	@Test
	void makeOneRecordOfOneKeySentToBoth() {
		TestUser officer = this.fixtures.officer();
		Body draft = Fixtures.meetingDraft(this.fixtures.partner());
		String key = Fixtures.word();
		List<Api> both = List.of(this.here.as(officer).with("Idempotency-Key", key),
				this.there.as(officer).with("Idempotency-Key", key));
		Set<Long> ids = new TreeSet<>(Together.times(10, (number) -> {
			Answer answer = both.get(number % 2).post("/api/meetings", draft);
			assertThat(answer.status()).isIn(200, 201);
			return answer.id();
		}));
		assertThat(ids).hasSize(1);
	}

	@Test
	void countFailedSignInsTogether() {
		String name = "nobody-" + Fixtures.word();
		try {
			for (int i = 0; i < 5; i++) {
				((i % 2 == 0) ? this.here : this.there).browser().signIn(name, "wrong password!!").expect(302);
			}
			this.here.browser().signIn(name, "wrong password!!").expect(429);
			this.there.browser().signIn(name, "wrong password!!").expect(429);
		}
		finally {
			TestDatabase.sql().sql("delete from failure_count").update();
		}
	}

	@Test
	void useAnAreaAtOnceThatWasMadeOnTheOther() {
		this.there.as(this.fixtures.staff()).get("/api/areas/summary").expect(200);
		String area = this.fixtures.area().text("/code");
		try {
			Api officer = this.there.as(this.fixtures.officer());
			Body draft = Fixtures.meetingDraft(this.fixtures.partner());
			this.fixtures.meeting(draft.with("areas", List.of(Fixtures.touching(area))));
			officer.get("/api/areas/summary?from=2023-11-02&to=2023-11-02").expect(200);
			officer.post("/api/meetings", draft.with("areas", List.of(Fixtures.touching(area)))).expect(201);
			assertThat(officer.get("/api/areas/" + area + "/summary").expect(200).number("/meetings")).isEqualTo(2);
		}
		finally {
			Fixtures.forgetArea(area);
			assertThat(within(() -> this.here.as(this.fixtures.staff())
				.get("/api/areas/count")
				.expect(200)
				.number("/count") == 17)).isTrue();
		}
	}

	@Test
	void findByASynonymSoonAfterItWasGivenOnTheOther() {
		TestUser administrator = this.fixtures.administrator();
		String synonym = Fixtures.word();
		String search = "/api/search?type=MEETING&q=" + synonym;
		this.fixtures.meeting(Fixtures.meetingDraft(this.fixtures.partner())
			.with("areas", List.of(Fixtures.touching("LMI")))
			.with("classification", "OPEN"));
		Api reader = this.there.as(this.fixtures.staff());
		assertThat(reader.get(search).expect(200).at("/items")).isEmpty();
		Answer before = this.here.as(administrator).get("/api/areas/LMI").expect(200);
		try {
			Body draft = draft(before).with("synonyms", List.of(synonym));
			this.here.as(administrator).put("/api/areas/LMI", before.version(), draft).expect(200);
			Answer own = this.there.as(administrator).get("/api/areas/LMI").expect(200);
			assertThat(own.version()).describedAs("an edit begins with what is on record")
				.isGreaterThan(before.version());
			assertThat(within(() -> !reader.get(search).expect(200).at("/items").isEmpty())).isTrue();
			this.there.as(administrator).put("/api/areas/LMI", own.version(), draft).expect(200);
		}
		finally {
			this.here.as(administrator).with("If-Match", "*").send("PUT", "/api/areas/LMI", draft(before));
		}
	}

	private static Body draft(Answer area) {
		Body draft = Body.of();
		for (String field : List.of("nameEn", "nameId", "synonyms", "instruments", "sdgTargets", "dacCodes",
				"owners")) {
			draft = draft.with(field, area.at("/" + field));
		}
		return draft;
	}

	@Test
	void readAReleaseByAPartnerSoonAfterItWasPutOnRecordOnTheOther() {
		String name = "Lembaga " + Fixtures.word() + " " + Fixtures.word();
		Body release = Body.of("text", "Jakarta (2/11/2023) - Menteri Ketenagakerjaan bertemu dengan " + name
				+ " di Jakarta, Kamis (2/11/2023), membahas pelatihan vokasi.");
		Api reader = this.there.as(this.fixtures.officer());
		reader.post("/api/press/readings", release).expect(200);
		long partner = this.here.as(this.fixtures.officer())
			.post("/api/partners", Body.of("kind", "AGENCY", "nameId", name))
			.expect(201)
			.id();
		assertThat(within(() -> reader.post("/api/press/readings", release)
			.expect(200)
			.body()
			.contains("\"partnerId\":" + partner))).isTrue();
	}

	@Test
	void linkTheAuditWhicheverItWasWrittenOn() {
		for (Api instance : List.of(this.here, this.there)) {
			long partner = instance.as(this.fixtures.officer())
				.post("/api/partners", Body.of("kind", "AGENCY", "nameId", "Lembaga " + Fixtures.word()))
				.expect(201)
				.id();
			assertThat(within(() -> linked(partner))).isTrue();
		}
		assertThat(TestDatabase.sql()
			.sql("select count(*) from job where task_name = 'link-audit'")
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	/** Which is done every few seconds, or as soon as somebody says so. */
	private static boolean linked(long partner) {
		TestDatabase.sql()
			.sql("update job set execution_time = now() where task_name = 'link-audit' and not picked")
			.update();
		return TestDatabase.sql().sql("""
				select exists (
				  select
				  from audit_entry e
				  join audit_link l on l.entry_id = e.id
				  where e.collection = 'partners'
				    and e.record_id = :partner)
				""").param("partner", String.valueOf(partner)).query(Boolean.class).single();
	}

	private static boolean within(BooleanSupplier done) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!done.getAsBoolean()) {
			if (System.nanoTime() > end) {
				return false;
			}
			try {
				Thread.sleep(200);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return false;
			}
		}
		return true;
	}

}
