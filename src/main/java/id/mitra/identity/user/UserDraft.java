package id.mitra.identity.user;

import java.util.Objects;

import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import id.mitra.identity.caller.Workplace;
import id.mitra.identity.caller.Zone;
import id.mitra.platform.field.Flat;
import id.mitra.platform.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A user as an administrator writes one. Without locale, zone or activity: Indonesian,
 * western Indonesian time, active.
 */
public record UserDraft(
		@NotBlank @Pattern(regexp = "[a-z0-9][a-z0-9._-]{1,49}", message = "{error.username}") String username,
		@NotBlank @Size(max = 200) @PlainText String displayName, @NotNull Role role, @NotNull Classification clearance,
		@Pattern(regexp = "id|en", message = "{error.locale}") @Nullable String locale, @Zone @Nullable String zone,
		@Nullable Boolean active, @Flat Workplace workplace) {

	public UserDraft {
		workplace = Objects.requireNonNullElse(workplace, Workplace.NONE);
	}

	String localeOrDefault() {
		return (this.locale != null) ? this.locale : "id";
	}

	String zoneOrDefault() {
		return (this.zone != null) ? this.zone : "Asia/Jakarta";
	}

	boolean isActive() {
		return this.active == null || this.active;
	}

	UserDraft completed() {
		return new UserDraft(this.username, this.displayName.strip(), this.role, this.clearance, localeOrDefault(),
				zoneOrDefault(), isActive(), this.workplace);
	}

	UserDraft with(Workplace workplace) {
		return new UserDraft(this.username, this.displayName, this.role, this.clearance, this.locale, this.zone,
				this.active, workplace);
	}

	/** A user as on record, without any secret. */
	public static UserDraft of(User user) {
		return new UserDraft(user.getUsername(), user.getDisplayName(), user.getRole(), user.getClearance(),
				user.getLocale(), user.getZone(), user.isActive(), user.getWorkplace());
	}

}
