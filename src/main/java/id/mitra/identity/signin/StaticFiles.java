package id.mitra.identity.signin;

import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The files that are the same for everyone, and for which nobody's session is read.
 */
public final class StaticFiles {

	public static final RequestMatcher MATCHER = new OrRequestMatcher(path("/webjars/**"), path("/css/**"),
			path("/js/**"), path("/images/**"), path("/favicon.ico"));

	private StaticFiles() {
	}

	private static RequestMatcher path(String pattern) {
		return PathPatternRequestMatcher.pathPattern(pattern);
	}

}
