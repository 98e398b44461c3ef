package id.mitra.platform.error;

import id.mitra.Answer;
import id.mitra.Api;
import id.mitra.Browser;
import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

@MitraTest
@ExtendWith(OutputCaptureExtension.class)
class RequestIdTests {

	private final Api api;

	private final Fixtures fixtures;

	private final RequestMappingHandlerMapping mappings;

	RequestIdTests(Api api, Fixtures fixtures,
			@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
		this.api = api;
		this.fixtures = fixtures;
		this.mappings = mappings;
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/login", "/nothing", "/api/account", "/api/nothing", "/css/mitra.css",
			"/actuator/health", "/error", "/v3/api-docs", "/meetings/x", "/admin/users" })
	void isOnEveryAnswer(String path) {
		Browser browser = this.api.browser().signIn(this.fixtures.staff());
		Answer one = browser.get(path);
		assertThat(one.headers().allValues("X-Request-Id")).singleElement().asString().matches("[0-9a-f]{16}");
		assertThat(browser.get(path).header("X-Request-Id")).isNotEqualTo(one.header("X-Request-Id"));
	}

	@Test
	void isNeverTheCallers() {
		assertThat(this.api.with("X-Request-Id", "0123456789abcdef").get("/api/account").header("X-Request-Id"))
			.isNotEqualTo("0123456789abcdef");
	}

	@Test
	void isShownByAFailureAndStandsInTheLog(CapturedOutput output) throws Exception {
		TestUser staff = this.fixtures.staff();
		@Controller
		class Page extends Breaking {

		}
		@RestController
		class Call extends Breaking {

		}
		map("/breaks", new Page());
		map("/api/breaks", new Call());
		try {
			Answer page = this.api.browser().signIn(staff).get("/breaks").expect(500);
			assertThat(page.body()).contains("<code>" + page.header("X-Request-Id") + "</code>");
			Answer problem = this.api.as(staff).get("/api/breaks").expect(500);
			assertThat(problem.text("/requestId")).isEqualTo(problem.header("X-Request-Id"));
			assertThat(output.getOut()).contains("[" + problem.header("X-Request-Id") + "] ",
					"[" + page.header("X-Request-Id") + "] ");
		}
		finally {
			this.mappings.unregisterMapping(RequestMappingInfo.paths("/breaks").build());
			this.mappings.unregisterMapping(RequestMappingInfo.paths("/api/breaks").build());
		}
		assertThat(this.api.as(staff).get("/api/nothing").expect(404).text("/requestId")).isNull();
	}

	private void map(String path, Breaking controller) throws Exception {
		this.mappings.registerMapping(RequestMappingInfo.paths(path).build(), controller,
				Breaking.class.getDeclaredMethod("breaks"));
	}

	/** Made a controller by local classes, which the application does not find itself. */
	private abstract static class Breaking {

		@SuppressWarnings("unused")
		void breaks() {
			throw new IllegalStateException("On purpose");
		}

	}

}
