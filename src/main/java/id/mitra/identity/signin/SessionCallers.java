package id.mitra.identity.signin;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import id.mitra.identity.caller.Caller;
import id.mitra.identity.caller.CallerLocale;
import id.mitra.identity.caller.SecurityEvent;
import id.mitra.identity.caller.SignedIn;
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
public class SessionCallers implements SecurityContextRepository {

	/** The largest number that JSON and a script agree on. */
	private static final long LARGEST_ID = 1L << 53;

	private final CurrentCallers callers;

	private final SessionLimits limits;

	private final ApplicationEventPublisher events;

	private final SecureRandom random = new SecureRandom();

	SessionCallers(CurrentCallers callers, SessionLimits limits, ApplicationEventPublisher events) {
		this.callers = callers;
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
				CallerLocale.note(signedIn.getPrincipal(), holder.getRequest());
				context.setAuthentication(signedIn);
			}, () -> leave(visit.toString(), session));
		}
		return context;
	}

	private void leave(String text, HttpSession session) {
		Visit.read(text)
			.flatMap(this.callers::name)
			.ifPresent(
					(name) -> this.events.publishEvent(SecurityEvent.by(name, SecurityEvent.Happening.SESSION_ENDED)));
		session.invalidate();
	}

	private Optional<SignedIn> signedIn(String text) {
		return Visit.read(text)
			.filter((visit) -> visit.since().plus(this.limits.lifetime()).isAfter(Instant.now()))
			.flatMap((visit) -> this.callers.of(visit).map((caller) -> SignedIn.bySession(caller, visit.id())));
	}

	@Override
	public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
		if (context.getAuthentication() instanceof SignedIn signedIn) {
			Caller caller = signedIn.getPrincipal();
			Visit visit = new Visit(this.random.nextLong(1, LARGEST_ID), caller.id(), caller.passwordChangedAt(),
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
