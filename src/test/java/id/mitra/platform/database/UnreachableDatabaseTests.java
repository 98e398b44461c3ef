package id.mitra.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.Together;
import id.mitra.Wire;
import id.mitra.platform.error.answer.FaultPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people and programs are told while the database is gone, or stands there and says
 * nothing; how soon, and how soon all is well again.
 */
@MitraTest
@Tag("long")
class UnreachableDatabaseTests {

	private static final Wire WIRE = Wire.toDatabase();

	private static final Duration LIMIT = Duration.ofSeconds(10);

	private static final String READINESS = "/actuator/health/readiness";

	private final Api api;

	private final Fixtures fixtures;

	UnreachableDatabaseTests(Api api, Fixtures fixtures) {
		this.api = api;
		this.fixtures = fixtures;
	}

	@DynamicPropertySource
	static void overTheWire(DynamicPropertyRegistry properties) {
		properties.add("spring.datasource.url", WIRE::url);
	}

	@AfterEach
	void isWellAgainSoon() throws InterruptedException {
		WIRE.mend();
		long start = System.nanoTime();
		while ((account().status() != 200 || this.api.get(READINESS).status() != 200)
				&& System.nanoTime() - start < LIMIT.toNanos()) {
			Thread.sleep(100);
		}
		account().expect(200);
		this.api.get(READINESS).expect(200);
	}

	private Answer account() {
		return this.api.as(this.fixtures.staff()).get("/api/account");
	}

	@Test
	void aProgramIsToldToAskAgain() {
		WIRE.cut();
		for (String path : List.of("/api/account", "/api/meetings", "/api/areas/summary")) {
			Answer answer = this.api.as(this.fixtures.staff()).in("en").get(path).expect(503);
			assertThat(answer.header("Retry-After")).isEqualTo("5");
			assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
			assertThat(answer.text("/type")).isEqualTo("urn:mitra:problem:503");
			assertThat(answer.text("/detail")).startsWith("The database does not answer");
			assertThat(answer.text("/instance")).isEqualTo(path);
		}
		assertThat(this.api.as(this.fixtures.staff()).in("id").get("/api/meetings").text("/detail"))
			.startsWith("Basis data tidak menjawab");
	}

	/** Nor is it known then in which language the account reads: the browser says. */
	@Test
	void aPageSaysSoWithoutASession() {
		Browser browser = this.api.browser().signIn(this.fixtures.staff());
		WIRE.cut();
		Answer answer = browser.get("/meetings?q=a%26b").expect(503);
		assertThat(answer.header("Retry-After")).isEqualTo("5");
		assertThat(answer.header("Cache-Control")).contains("no-store");
		assertThat(answer.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
		assertThat(answer.body())
			.contains("Basis data tidak menjawab", "<a class=\"btn btn-primary\" href=\"/meetings?q=a%26b\"")
			.doesNotContain("/logout", "_csrf", this.fixtures.staff().username());
	}

	@Test
	void whatAFormSentIsKept() {
		Browser browser = this.api.browser().signIn(this.fixtures.officer());
		String token = browser.csrf();
		WIRE.cut();
		Answer answer = browser
			.postWith(token, "/partners", "nameEn", "Ministry of \"Work\" <Ruritania>", "aliases", "One", "aliases",
					"Two\nlines")
			.expect(503);
		assertThat(answer.body()).contains("action=\"/partners\"",
				"name=\"nameEn\" value=\"Ministry of &quot;Work&quot; &lt;Ruritania&gt;\"",
				"name=\"aliases\" value=\"One\"", "name=\"aliases\" value=\"Two\nlines\"", "name=\"_csrf\" value=\"");
	}

	@Test
	void passwordsAreNot() {
		Browser browser = this.api.browser();
		String token = browser.csrf();
		WIRE.cut();
		Answer answer = browser
			.postWith(token, "/login", "username", this.fixtures.staff().username(), "password", "a secret of mine")
			.expect(503);
		assertThat(answer.body()).contains("href=\"/login\"").doesNotContain("a secret of mine", "type=\"hidden\"");
	}

	@Test
	void aFrozenOneIsToldOfBeforeLongAndToAll() {
		Browser browser = this.api.browser().signIn(this.fixtures.staff());
		Together.times(20, (number) -> account().expect(200));
		WIRE.freeze();
		assertThat(
				Together.times(100, (number) -> timed(() -> (number % 10 == 0) ? browser.get("/meetings") : account())))
			.allSatisfy((took) -> assertThat(took).isLessThan(LIMIT));
		awaitKnown();
		assertThat(timed(() -> browser.get("/"))).isLessThan(Duration.ofSeconds(1));
	}

	/** All may have been told before the pulse has failed twice. */
	private void awaitKnown() {
		long start = System.nanoTime();
		while (this.api.get(READINESS).status() == 200) {
			assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LIMIT);
			LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
		}
	}

	/** Fails unless the answer is 503. */
	private static Duration timed(Supplier<Answer> call) {
		long start = System.nanoTime();
		assertThat(call.get().expect(503).header("Retry-After")).isNotNull();
		return Duration.ofNanos(System.nanoTime() - start);
	}

	@Test
	void healthSaysSoWithoutWaiting() throws InterruptedException {
		this.api.get(READINESS).expect(200);
		WIRE.freeze();
		int status = 200;
		for (long start = System.nanoTime(); status == 200 && System.nanoTime() - start < LIMIT.toNanos();) {
			long asked = System.nanoTime();
			status = this.api.get(READINESS).status();
			assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(Duration.ofSeconds(2));
			Thread.sleep(100);
		}
		assertThat(status).isEqualTo(503);
		this.api.get("/actuator/health").expect(503);
		this.api.get("/actuator/health/liveness").expect(200);
	}

	@Test
	void everyFieldForAPasswordIsKnown() throws IOException {
		Pattern field = Pattern.compile("<input[^>]*name=\"([^\"]+)\"[^>]*type=\"password\"");
		try (Stream<Path> templates = Files.walk(Path.of("src/main/resources/templates"))) {
			List<String> names = templates.filter(Files::isRegularFile)
				.flatMap((file) -> field.matcher(text(file)).results())
				.map((found) -> found.group(1))
				.distinct()
				.toList();
			assertThat(names).isNotEmpty().isSubsetOf(FaultPage.PASSWORDS);
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
