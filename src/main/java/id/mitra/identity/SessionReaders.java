package id.mitra.identity;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import id.mitra.identity.signin.Device;
import id.mitra.identity.signin.SessionLimits;
import id.mitra.identity.signin.Visit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * The readers of sessions. A session knows whose it is; the user is read anew for every
 * request that asks, so that another role, clearance or password, or none, holds from the
 * next one on.
 */
@Component
class SessionReaders implements SecurityContextRepository {

	/** The largest number that JSON and a script agree on. */
	private static final long LARGEST_ID = 1L << 53;

	private final CurrentReaders readers;

	private final SessionLimits limits;

	private final ApplicationEventPublisher events;

	private final SecureRandom random = new SecureRandom();

	SessionReaders(CurrentReaders readers, SessionLimits limits, ApplicationEventPublisher events) {
		this.readers = readers;
		this.limits = limits;
		this.events = events;
	}

	@Override
	@SuppressWarnings("deprecation")
	public SecurityContext loadContext(HttpRequestResponseHolder holder) {
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		HttpSession session = holder.getRequest().getSession(false);
		Object visit = (session != null) ? session.getAttribute(Visit.ATTRIBUTE) : null;
		if (session != null && visit != null) {
			signedIn(visit.toString()).ifPresentOrElse((signedIn) -> {
				ReaderLocale.note(signedIn.getPrincipal(), holder.getRequest());
				context.setAuthentication(signedIn);
			}, () -> leave(visit.toString(), session));
		}
		return context;
	}

	private void leave(String text, HttpSession session) {
		Visit.read(text)
			.flatMap(this.readers::name)
			.ifPresent((name) -> this.events.publishEvent(SecurityEvent.by(name, SecurityEvent.Type.SESSION_ENDED)));
		session.invalidate();
	}

	private Optional<SignedIn> signedIn(String text) {
		return Visit.read(text)
			.filter((visit) -> visit.since().plus(this.limits.lifetime()).isAfter(Instant.now()))
			.flatMap((visit) -> this.readers.of(visit).map((reader) -> SignedIn.bySession(reader, visit.id())));
	}

	@Override
	public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
		if (context.getAuthentication() instanceof SignedIn signedIn) {
			Reader reader = signedIn.getPrincipal();
			Visit visit = new Visit(this.random.nextLong(1, LARGEST_ID), reader.id(), reader.passwordChangedAt(),
					Instant.now().truncatedTo(ChronoUnit.SECONDS), request.getRemoteAddr(),
					Device.of(request.getHeader(HttpHeaders.USER_AGENT)));
			HttpSession session = request.getSession();
			session.setAttribute(Visit.ATTRIBUTE, visit.text());
			session.setMaxInactiveInterval((int) this.limits.idle().toSeconds());
		}
		else if (request.getSession(false) instanceof HttpSession session) {
			session.removeAttribute(Visit.ATTRIBUTE);
		}
	}

	@Override
	public boolean containsContext(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return session != null && session.getAttribute(Visit.ATTRIBUTE) != null;
	}

}
