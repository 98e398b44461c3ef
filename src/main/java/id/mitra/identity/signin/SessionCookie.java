package id.mitra.identity.signin;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * The session's cookie: out of reach of scripts and other sites; under TLS by a name that
 * browsers take from this host alone and send to no other and never in the clear.
 */
class SessionCookie implements CookieSerializer {

	static final String PLAIN = "JSESSIONID";

	static final String BOUND = "__Host-JSESSIONID";

	private final CookieSerializer plain = named(PLAIN, false);

	private final CookieSerializer bound = named(BOUND, true);

	private static CookieSerializer named(String name, boolean secure) {
		DefaultCookieSerializer cookie = new DefaultCookieSerializer();
		cookie.setCookieName(name);
		cookie.setCookiePath("/");
		cookie.setUseSecureCookie(secure);
		cookie.setUseHttpOnlyCookie(true);
		cookie.setSameSite("Lax");
		return cookie;
	}

	@Override
	public void writeCookieValue(CookieValue value) {
		of(value.getRequest()).writeCookieValue(value);
	}

	@Override
	public List<String> readCookieValues(HttpServletRequest request) {
		return of(request).readCookieValues(request);
	}

	private CookieSerializer of(HttpServletRequest request) {
		return request.isSecure() ? this.bound : this.plain;
	}

}
