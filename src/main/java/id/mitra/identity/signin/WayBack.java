package id.mitra.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/**
 * Remembers the page that someone asked for before signing in, by its address alone.
 */
class WayBack implements RequestCache {

	private static final String ATTRIBUTE = "way-back";

	private static final int LONGEST = 2000;

	@Override
	public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
		String query = request.getQueryString();
		String address = request.getRequestURI() + ((query != null) ? "?" + query : "");
		if (isPage(request) && address.length() <= LONGEST) {
			request.getSession().setAttribute(ATTRIBUTE, address);
		}
	}

	/** What a script fetches, or a favicon, is nowhere to go back to. */
	private static boolean isPage(HttpServletRequest request) {
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		return request.getMethod().equals("GET") && request.getHeader("HX-Request") == null
				&& request.getHeader("X-Requested-With") == null && !request.getRequestURI().startsWith("//")
				&& (accept == null || accept.contains(MediaType.TEXT_HTML_VALUE) || accept.contains("*/*"));
	}

	/** Once, as it is gone to. */
	@Override
	public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
		HttpSession session = request.getSession(false);
		Object address = (session != null) ? session.getAttribute(ATTRIBUTE) : null;
		removeRequest(request, response);
		return (address != null) ? new SimpleSavedRequest(address.toString()) : null;
	}

	/** It is gone to, and never answered in place of another. */
	@Override
	public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
		return null;
	}

	@Override
	public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.removeAttribute(ATTRIBUTE);
		}
	}

}
