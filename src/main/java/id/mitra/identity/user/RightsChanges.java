package id.mitra.identity.user;

import id.mitra.identity.caller.SecurityEvent;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What a change of a user's rights takes with it, and the telling of it. Tokens, sessions
 * and links of someone who is shut out end for good: none works again if the user does.
 */
@Component
class RightsChanges {

	private final SignInLinks links;

	private final AccessTokens tokens;

	private final OpenSessions sessions;

	private final ApplicationEventPublisher events;

	RightsChanges(SignInLinks links, AccessTokens tokens, OpenSessions sessions, ApplicationEventPublisher events) {
		this.links = links;
		this.tokens = tokens;
		this.sessions = sessions;
		this.events = events;
	}

	void made(User user) {
		tell(SecurityEvent.Happening.USER_MADE, user, "role", user.getRole(), "clearance", user.getClearance());
	}

	/**
	 * A link that was made for less opens no more: whoever made it may not reach the user
	 * now.
	 */
	void revised(UserDraft before, User user) {
		if (user.getRole() != before.role()) {
			tell(SecurityEvent.Happening.ROLE_CHANGED, user, "from", before.role(), "to", user.getRole());
		}
		if (user.getClearance() != before.clearance()) {
			tell(SecurityEvent.Happening.CLEARANCE_CHANGED, user, "from", before.clearance(), "to",
					user.getClearance());
		}
		if (user.getClearance().isAbove(before.clearance())) {
			this.links.revoke(user.getId());
		}
		if (user.isActive() && !before.isActive()) {
			tell(SecurityEvent.Happening.USER_ENABLED, user);
		}
		if (!user.isActive() && before.isActive()) {
			tell(SecurityEvent.Happening.USER_DISABLED, user);
			shutOut(user);
		}
	}

	void trashed(User user) {
		tell(SecurityEvent.Happening.USER_TRASHED, user);
		shutOut(user);
	}

	void restored(User user) {
		tell(SecurityEvent.Happening.USER_RESTORED, user, "role", user.getRole(), "clearance", user.getClearance());
	}

	private void shutOut(User user) {
		this.tokens.revokeAll(user);
		this.sessions.endAll(user);
		this.links.revoke(user.getId());
	}

	private void tell(SecurityEvent.Happening type, User user, Object... about) {
		SecurityEvent event = SecurityEvent.of(type).with("of", user.getUsername());
		for (int i = 0; i < about.length; i += 2) {
			event = event.with(about[i].toString(), about[i + 1]);
		}
		this.events.publishEvent(event);
	}

}
