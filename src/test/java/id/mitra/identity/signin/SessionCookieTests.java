package id.mitra.identity.signin;

import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;

import static org.assertj.core.api.Assertions.assertThat;

class SessionCookieTests {

	private final SessionCookie cookie = new SessionCookie();

	private static MockHttpServletRequest request(boolean secure) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setContextPath("/register");
		request.setSecure(secure);
		return request;
	}

	private String written(boolean secure) {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.cookie.writeCookieValue(new CookieValue(request(secure), response, "x"));
		return String.valueOf(response.getHeader("Set-Cookie"));
	}

	@Test
	void isBoundToTheHostUnderTls() {
		assertThat(written(true)).startsWith("__Host-JSESSIONID=")
			.contains("; Path=/;", "; Secure", "; HttpOnly", "; SameSite=Lax")
			.doesNotContain("Domain");
	}

	@Test
	void hasItsPlainNameWithoutTls() {
		assertThat(written(false)).startsWith("JSESSIONID=")
			.contains("; Path=/;", "; HttpOnly", "; SameSite=Lax")
			.doesNotContain("Secure", "Domain");
	}

	@Test
	void isNotTakenFromThePlainNameUnderTls() {
		MockHttpServletRequest request = request(true);
		request.setCookies(new jakarta.servlet.http.Cookie("JSESSIONID", "eA=="));
		assertThat(this.cookie.readCookieValues(request)).isEmpty();
		request.setCookies(new jakarta.servlet.http.Cookie("__Host-JSESSIONID", "eA=="));
		assertThat(this.cookie.readCookieValues(request)).containsExactly("x");
		request.setSecure(false);
		assertThat(this.cookie.readCookieValues(request)).isEmpty();
	}

}
