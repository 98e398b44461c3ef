package id.mitra.identity.user;

import java.util.Locale;

import id.mitra.identity.caller.SecurityEvent;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationFailureLockedEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;

/**
 * Tells of signing in and out what Spring Security tells. A name that nobody has is not
 * repeated: many a password is typed there.
 */
@Component
class SignInEvents {

	static final String UNKNOWN = "unknown";

	private final UserRepository users;

	private final ApplicationEventPublisher events;

	SignInEvents(UserRepository users, ApplicationEventPublisher events) {
		this.users = users;
		this.events = events;
	}

	@EventListener
	void signedIn(AuthenticationSuccessEvent event) {
		tell(event.getAuthentication().getName(), SecurityEvent.Happening.SIGNED_IN);
	}

	@EventListener
	void failed(AbstractAuthenticationFailureEvent event) {
		boolean throttled = event instanceof AuthenticationFailureLockedEvent;
		tell(known(event.getAuthentication().getName()),
				throttled ? SecurityEvent.Happening.SIGN_IN_THROTTLED : SecurityEvent.Happening.SIGN_IN_FAILED);
	}

	@EventListener
	void signedOut(LogoutSuccessEvent event) {
		tell(event.getAuthentication().getName(), SecurityEvent.Happening.SIGNED_OUT);
	}

	private void tell(String user, SecurityEvent.Happening type) {
		this.events.publishEvent(SecurityEvent.by(user, type));
	}

	private String known(String typed) {
		String name = typed.strip().toLowerCase(Locale.ROOT).replace('\0', ' ');
		return this.users.existsByUsername(name) ? name : UNKNOWN;
	}

}
