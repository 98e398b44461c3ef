package id.mitra.identity;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads a session's user anew for every request, so that another role, clearance or
 * password, or none, holds from the next one on.
 */
class SessionRefresh extends OncePerRequestFilter {

	private final CurrentReaders readers;

	private final ApplicationEventPublisher events;

	SessionRefresh(CurrentReaders readers, ApplicationEventPublisher events) {
		this.readers = readers;
		this.events = events;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return SecurityConfiguration.STATIC.matches(request);
	}

	/** An error page, too, is for the user as on record now. */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Optional<Reader> before = Reader.current();
		if (before.isPresent()) {
			ReaderLocale.note(before.get(), request);
			Optional<Reader> now = this.readers.of(before.get());
			now.map(SignedIn::bySession).ifPresentOrElse(SignedIn::enter, () -> leave(before.get(), request));
		}
		chain.doFilter(request, response);
	}

	private void leave(Reader reader, HttpServletRequest request) {
		this.events.publishEvent(SecurityEvent.by(reader.username(), SecurityEvent.Type.SESSION_ENDED));
		SecurityContextHolder.clearContext();
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.invalidate();
		}
	}

}
