package id.mitra.identity.signin;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

import id.mitra.identity.caller.Caller;
import id.mitra.platform.error.TooManyRequests;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds each user to the pace of writing and searching.
 */
public class PaceFilter extends OncePerRequestFilter {

	private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

	private final Pace pace;

	public PaceFilter(Pace pace) {
		this.pace = pace;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Optional<Pace.Paced> kind = kind(request);
		Optional<Caller> caller = kind.isPresent() ? Caller.current() : Optional.empty();
		try {
			caller.ifPresent((asking) -> this.pace.step(asking.id(), kind.orElseThrow()));
		}
		catch (TooManyRequests ex) {
			ex.tell(request, response);
			return;
		}
		chain.doFilter(request, response);
	}

	/** To read a release creates nothing. */
	private static Optional<Pace.Paced> kind(HttpServletRequest request) {
		String path = request.getRequestURI();
		if (!READING.contains(request.getMethod()) && !path.equals("/api/press/readings")) {
			return Optional.of(Pace.Paced.WRITE);
		}
		boolean search = !READING.contains(request.getMethod()) || path.matches("/(api/)?search(/.*)?|.*/suggestions")
				|| StringUtils.hasText(request.getParameter("q"));
		return search ? Optional.of(Pace.Paced.SEARCH) : Optional.empty();
	}

}
