package id.mitra.identity.signin;

import java.io.IOException;

import id.mitra.identity.caller.SecurityEvent;
import id.mitra.platform.error.LoggedPath;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells of each request that was refused to whoever asked (403), wherever that was
 * decided.
 */
public class RefusedRequests extends OncePerRequestFilter {

	private final ApplicationEventPublisher events;

	public RefusedRequests(ApplicationEventPublisher events) {
		this.events = events;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(request, response);
		if (response.getStatus() == HttpStatus.FORBIDDEN.value()) {
			this.events.publishEvent(SecurityEvent.of(SecurityEvent.Happening.REFUSED)
				.with("method", request.getMethod())
				.with("path", LoggedPath.of(request.getRequestURI())));
		}
	}

}
