package id.mitra.identity.user;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import id.mitra.platform.field.Flat;
import id.mitra.platform.record.Handle;
import id.mitra.platform.record.OnRecord;
import id.mitra.platform.record.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * A user on record; {@code signInLink} (valid once, for three days) only where one was
 * just made.
 */
public record UserDetails(@Flat Handle handle, String username, String displayName, Role role, Classification clearance,
		String locale, String zone, boolean active, @Flat Stamp stamp,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String signInLink) implements OnRecord {

	static UserDetails of(User user, @Nullable String signInLink) {
		return new UserDetails(new Handle(user.getId(), user.currentVersion(), user.getDisplayName()),
				user.getUsername(), user.getDisplayName(), user.getRole(), user.getClearance(), user.getLocale(),
				user.getZone(), user.isActive(), user.stamp(), signInLink);
	}

}
