package id.mitra.identity.user;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import id.mitra.identity.caller.Workplace;
import id.mitra.platform.field.Flat;
import id.mitra.platform.record.Handle;
import id.mitra.platform.record.OnRecord;
import id.mitra.platform.record.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * A user on record; {@code signInLink} (valid once, for three days) only where one was
 * just made.
 *
 * @param workplace as far as the caller may know it
 */
public record UserDetails(@Flat Handle handle, String username, String displayName, Role role, Classification clearance,
		@Flat Settings settings, boolean active, @Flat Workplace workplace, @Flat Stamp stamp,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String signInLink) implements OnRecord {

	static UserDetails of(User user, Workplace shown, @Nullable String signInLink) {
		return new UserDetails(new Handle(user.getId(), user.currentVersion(), user.getDisplayName()),
				user.getUsername(), user.getDisplayName(), user.getRole(), user.getClearance(),
				new Settings(user.getLocale(), user.getZone()), user.isActive(), shown, user.stamp(), signInLink);
	}

}
