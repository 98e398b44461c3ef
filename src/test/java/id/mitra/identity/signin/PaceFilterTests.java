package id.mitra.identity.signin;

import java.util.Map;

import id.mitra.identity.caller.SystemCaller;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What counts as a write and what as a search; a clock that stands still lets each
 * through so many times and no more.
 */
class PaceFilterTests {

	private static final int WRITES = 200;

	private static final int SEARCHES = 100;

	private final PaceFilter filter = new PaceFilter(new Pace(WRITES, SEARCHES, () -> 0));

	@AfterEach
	void leave() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void countsWritesAndSearchesOfAUser() throws Exception {
		SystemCaller.run(() -> {
			Map.of("POST /api/meetings", WRITES, "GET /api/search?q=ilo", SEARCHES)
				.forEach((call, most) -> assertThat(through(call)).isEqualTo(most));
			for (String call : new String[] { "DELETE /api/meetings/1", "POST /meetings" }) {
				assertThat(through(call)).isZero();
			}
			for (String call : new String[] { "GET /meetings?q=ilo", "GET /api/partners/suggestions?q=x",
					"POST /api/press/readings", "GET /search/instant" }) {
				assertThat(through(call)).isZero();
			}
			for (String call : new String[] { "GET /api/meetings", "GET /meetings?q=", "GET /" }) {
				assertThat(through(call)).isEqualTo(500);
			}
		});
	}

	@Test
	void countsNobody() {
		assertThat(through("POST /login")).isEqualTo(500);
	}

	private int through(String call) {
		int through = 0;
		try {
			for (int i = 0; i < 500; i++) {
				String[] parts = call.split("[ ?=]", -1);
				MockHttpServletRequest request = new MockHttpServletRequest(parts[0], parts[1]);
				if (parts.length > 2) {
					request.addParameter(parts[2], parts[3]);
				}
				MockHttpServletResponse response = new MockHttpServletResponse();
				MockFilterChain chain = new MockFilterChain();
				this.filter.doFilter(request, response, chain);
				through += (chain.getRequest() != null) ? 1 : 0;
				assertThat(response.getStatus())
					.isEqualTo((chain.getRequest() != null) ? HttpServletResponse.SC_OK : 429);
				assertThat(response.getHeader("Retry-After")).isEqualTo((chain.getRequest() != null) ? null : "1");
			}
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
		return through;
	}

}
