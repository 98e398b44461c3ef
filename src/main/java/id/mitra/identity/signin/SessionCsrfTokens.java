package id.mitra.identity.signin;

import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/**
 * Keeps the token against forged requests with the session, as text.
 */
class SessionCsrfTokens implements CsrfTokenRepository {

	private static final String ATTRIBUTE = "csrf";

	@Override
	public CsrfToken generateToken(HttpServletRequest request) {
		return token(UUID.randomUUID().toString());
	}

	@Override
	public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
		if (token != null) {
			request.getSession().setAttribute(ATTRIBUTE, token.getToken());
		}
		else if (request.getSession(false) instanceof HttpSession session) {
			session.removeAttribute(ATTRIBUTE);
		}
	}

	@Override
	public @Nullable CsrfToken loadToken(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		Object token = (session != null) ? session.getAttribute(ATTRIBUTE) : null;
		return (token != null) ? token(token.toString()) : null;
	}

	private static CsrfToken token(String token) {
		return new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", token);
	}

}
