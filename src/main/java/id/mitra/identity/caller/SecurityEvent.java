package id.mitra.identity.caller;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Something that whoever guards the register wants to know of: who came in or tried to,
 * and what changed of who may. It carries no secret and of user names only those on
 * record, since what was typed as one may be a password.
 *
 * @param type what happened
 * @param user the name of whoever did it, null where nobody is known
 * @param about what else there is to say, by short names, in order
 */
public record SecurityEvent(Happening type, @Nullable String user, Map<String, Object> about) {

	public SecurityEvent {
		about = Collections.unmodifiableMap(new LinkedHashMap<>(about));
	}

	/** What whoever is asking now did. */
	public static SecurityEvent of(Happening type) {
		return by(Caller.current().map(Caller::username).orElse(null), type);
	}

	public static SecurityEvent by(@Nullable String user, Happening type) {
		return new SecurityEvent(type, user, Map.of());
	}

	public SecurityEvent with(String name, Object value) {
		Map<String, Object> more = new LinkedHashMap<>(this.about);
		more.put(name, value);
		return new SecurityEvent(this.type, this.user, more);
	}

	/**
	 * What can happen.
	 */
	public enum Happening {

		SIGNED_IN, SIGN_IN_FAILED, SIGN_IN_THROTTLED, SIGNED_OUT, SESSION_ENDED, REFUSED, PASSWORD_CHANGED, LINK_MADE,
		LINK_REDEEMED, TOKEN_MADE, TOKEN_FIRST_USED, TOKEN_REVOKED, USER_MADE, ROLE_CHANGED, CLEARANCE_CHANGED,
		USER_DISABLED, USER_ENABLED, USER_TRASHED, USER_RESTORED, RECORD_OPENED

	}

}
