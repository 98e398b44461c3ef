package id.mitra.identity.user;

import java.util.Objects;

import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import id.mitra.platform.form.Values;
import org.jspecify.annotations.Nullable;

/**
 * A user as an administrator typed one; {@code active} is sent when ticked.
 */
record UserForm(@Nullable String username, @Nullable String displayName, @Nullable String role,
		@Nullable String clearance, @Nullable String locale, @Nullable String zone, @Nullable String active) {

	static final UserForm BLANK = new UserForm("", "", Role.STAFF.name(), Classification.LIMITED.name(), "id",
			"Asia/Jakarta", "true");

	UserDraft toDraft(Values values) {
		return new UserDraft(Objects.requireNonNullElse(this.username, "").strip(),
				Objects.requireNonNullElse(this.displayName, ""), values.requiredChoice("role", this.role, Role.class),
				values.requiredChoice("clearance", this.clearance, Classification.class), values.text(this.locale),
				values.text(this.zone), "true".equals(this.active));
	}

	static UserForm of(UserDetails user) {
		return new UserForm(user.username(), user.displayName(), user.role().name(), user.clearance().name(),
				user.locale(), user.zone(), String.valueOf(user.active()));
	}

}
