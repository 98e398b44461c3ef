package id.mitra.identity.user;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import id.mitra.platform.record.Tracked;
import id.mitra.platform.record.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A user on record; {@code signInLink} (valid once, for three days) only where one was
 * just made.
 */
public record UserDetails(long id, int version, String name, String username, String displayName, Role role,
		Classification clearance, String locale, String zone, boolean active, Instant createdAt, String createdBy,
		Instant updatedAt, String updatedBy,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String signInLink) implements Versioned {

	static UserDetails of(User user, @Nullable String signInLink) {
		Tracked.Trail trail = user.trail();
		return new UserDetails(user.getId(), trail.version(), user.getDisplayName(), user.getUsername(),
				user.getDisplayName(), user.getRole(), user.getClearance(), user.getLocale(), user.getZone(),
				user.isActive(), trail.createdAt(), trail.createdBy(), trail.updatedAt(), trail.updatedBy(),
				signInLink);
	}

	@Override
	public Object key() {
		return this.id;
	}

}
