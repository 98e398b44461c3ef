package id.mitra;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every answer says to browsers, and what none says to anyone.
 */
@MitraTest
class SecurityHeadersTests {

	private final Api api;

	private final Fixtures fixtures;

	SecurityHeadersTests(Api api, Fixtures fixtures) {
		this.api = api;
		this.fixtures = fixtures;
	}

	@ParameterizedTest
	@ValueSource(strings = { "/login", "/", "/meetings", "/nothing/here", "/api/account", "/api/nothing", "/api-docs",
			"/css/mitra.css", "/webjars/nothing", "/actuator/health", "/error" })
	void areOnEveryAnswer(String path) {
		Answer answer = this.api.browser().signIn(this.fixtures.staff()).get(path);
		assertThat(answer.header("Content-Security-Policy"))
			.contains("default-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'",
					"frame-ancestors 'none'")
			.doesNotContain("unsafe-inline", "unsafe-eval", "*", "http:");
		assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
		assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
		assertThat(answer.header("Permissions-Policy")).contains("camera=()", "geolocation=()");
		assertThat(answer.header("Server")).isNull();
		assertThat(answer.header("X-Powered-By")).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/meetings", "/account", "/api/account", "/api/meetings" })
	void keepWhatIsOnesOwnOutOfCaches(String path) {
		Answer answer = this.api.browser().signIn(this.fixtures.staff()).get(path).expect(200);
		assertThat(answer.header("Cache-Control")).contains("no-store");
	}

	@Test
	void letStaticFilesBeCached() {
		assertThat(this.api.browser().get("/css/mitra.css").expect(200).header("Cache-Control")).contains("max-age");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator", "/actuator/env", "/actuator/beans", "/actuator/heapdump",
			"/actuator/mappings", "/actuator/loggers" })
	void openNothingOfTheMachinery(String path) {
		assertThat(this.api.browser().get(path).status()).isIn(302, 404);
		this.api.browser().signIn(this.fixtures.administrator()).get(path).expect(404);
	}

	@Test
	void sayOfHealthOnlyThatItIsGood() {
		assertThat(this.api.browser().get("/actuator/health").expect(200).body()).doesNotContain("components", "db");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/api/meetings/nonsense", "/api/meetings?cursor=x", "/api/nothing", "/api/meetings/1/nothing",
					"/api/meetings?from=x", "/api/partners?parent=x", "/api/areas/summary?from=2023-02-31",
					"/api/search?type=x", "/meetings/999999999", "/partners/x", "/nothing", "/meetings?from=x",
					"/meetings?cursor=x", "/areas/NONE", "/api/areas/%00", "/meetings/99999999999999999999999" })
	void tellNothingOfTheInside(String path) {
		Answer answer = this.api.browser().signIn(this.fixtures.staff()).get(path);
		assertThat(answer.status()).isBetween(400, 499);
		assertThat(answer.body()).doesNotContainIgnoringCase("exception")
			.doesNotContain("java.", "org.springframework", "id.mitra", "at id.", "SQL", "hibernate", "Tomcat",
					"jackson")
			.doesNotContainPattern("(?i)\\bselect\\b[^<>]*\\bfrom\\b");
	}

	@Test
	void tellNothingOfTheInsideInAnswersToBadBodies() {
		Api officer = this.api.as(this.fixtures.officer());
		for (String body : new String[] { "{", "{\"date\": []}", "{\"partners\": [{\"partnerId\": {}}]}", "\0",
				"{\"kind\": 7}", "{\"date\": \"x\"}" }) {
			Answer answer = officer.post("/api/meetings", body).expect(400);
			assertThat(answer.body()).doesNotContainIgnoringCase("exception")
				.doesNotContain("java", "id.mitra", "jackson", "LocalDate", "MeetingDraft", "line:");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "TRACE", "CONNECT", "PATCH", "FOO" })
	void refuseMethodsThatAreNotMapped(String method) {
		if (method.equals("CONNECT")) {
			return;
		}
		Answer answer = this.api.as(this.fixtures.officer()).send(method, "/api/meetings", null);
		assertThat(answer.status()).isIn(400, 403, 405, 501);
		assertThat(answer.body()).doesNotContainIgnoringCase("exception");
	}

}
