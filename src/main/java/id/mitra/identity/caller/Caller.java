package id.mitra.identity.caller;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Whoever is asking: the user behind the current request, as on record when it began.
 *
 * @param workplace with the person as far as the user may know of them
 */
public record Caller(long id, String username, String displayName, Role role, Classification clearance, String locale,
		String zone, Instant passwordChangedAt, Workplace workplace) implements Serializable {

	/** One who is no person on record and works in no unit. */
	public Caller(long id, String username, String displayName, Role role, Classification clearance, String locale,
			String zone, Instant passwordChangedAt) {
		this(id, username, displayName, role, clearance, locale, zone, passwordChangedAt, Workplace.NONE);
	}

	public static Optional<Caller> current() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null && authentication.getPrincipal() instanceof Caller caller) ? Optional.of(caller)
				: Optional.empty();
	}

	/**
	 * The reader of a call that is only open to known ones.
	 * @throws AuthenticationCredentialsNotFoundException where there is none
	 */
	public static Caller required() {
		return current().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is signed in"));
	}

	public boolean officer() {
		return this.role.compareTo(Role.OFFICER) >= 0;
	}

	public boolean manager() {
		return this.role.compareTo(Role.MANAGER) >= 0;
	}

	public boolean administrator() {
		return this.role == Role.ADMINISTRATOR;
	}

	/**
	 * Whether the reader may know what is classified so.
	 */
	public boolean reaches(Classification classification) {
		return !classification.isAbove(this.clearance);
	}

}
