package id.mitra.identity.signin;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;

/**
 * The session's cookie, which names a session to the first who asks: once an answer is on
 * its way Spring Session asks again, and would read the session a second time to learn
 * only that no cookie need be set.
 */
class AskedOnce implements HttpSessionIdResolver {

	private static final String ASKED = AskedOnce.class.getName();

	private final CookieHttpSessionIdResolver cookies = new CookieHttpSessionIdResolver();

	AskedOnce(CookieSerializer serializer) {
		this.cookies.setCookieSerializer(serializer);
	}

	@Override
	public List<String> resolveSessionIds(HttpServletRequest request) {
		String asked = ASKED + request.getDispatcherType();
		if (request.getAttribute(asked) != null) {
			return List.of();
		}
		request.setAttribute(asked, true);
		return this.cookies.resolveSessionIds(request);
	}

	@Override
	public void setSessionId(HttpServletRequest request, @Nullable HttpServletResponse response, String id) {
		if (response != null && !response.isCommitted()) {
			this.cookies.setSessionId(request, response, id);
		}
	}

	@Override
	public void expireSession(HttpServletRequest request, HttpServletResponse response) {
		this.cookies.expireSession(request, response);
	}

}
