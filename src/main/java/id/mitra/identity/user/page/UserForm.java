package id.mitra.identity.user.page;

import java.util.Objects;

import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import id.mitra.identity.caller.Workplace;
import id.mitra.identity.user.UserDetails;
import id.mitra.identity.user.UserDraft;
import id.mitra.identity.user.Workplaces;
import id.mitra.platform.field.Flat;
import id.mitra.platform.form.Values;
import id.mitra.platform.record.Names;
import org.jspecify.annotations.Nullable;

/**
 * A user as an administrator typed one; {@code active} is sent when ticked.
 */
record UserForm(@Nullable String username, @Nullable String displayName, @Nullable String role,
		@Nullable String clearance, @Nullable String locale, @Nullable String zone, @Nullable String active,
		@Flat Ties ties) {

	static final UserForm BLANK = new UserForm("", "", Role.STAFF.name(), Classification.LIMITED.name(), "id",
			"Asia/Jakarta", "true", new Ties(null, null, null, null, null, null));

	/** Person and unit as they were found, and what was typed to do so. */
	record Ties(@Nullable String delegateId, @Nullable String delegateIdName, @Nullable String findDelegate,
			@Nullable String unitId, @Nullable String unitIdName, @Nullable String findUnit) {

		private static Ties of(Workplace workplace, Names names) {
			return new Ties(text(workplace.delegateId()), names.name(Workplaces.PERSON, workplace.delegateId()), null,
					text(workplace.unitId()), names.name(Workplaces.UNIT, workplace.unitId()), null);
		}

		private static @Nullable String text(@Nullable Long id) {
			return (id != null) ? id.toString() : null;
		}

	}

	private UserForm with(Ties ties) {
		return new UserForm(this.username, this.displayName, this.role, this.clearance, this.locale, this.zone,
				this.active, ties);
	}

	UserForm withPerson(@Nullable String id, @Nullable String name) {
		return with(new Ties(id, name, null, this.ties.unitId, this.ties.unitIdName, this.ties.findUnit));
	}

	UserForm withUnit(@Nullable String id, @Nullable String name) {
		return with(new Ties(this.ties.delegateId, this.ties.delegateIdName, this.ties.findDelegate, id, name, null));
	}

	@Nullable String findDelegate() {
		return this.ties.findDelegate;
	}

	@Nullable String findUnit() {
		return this.ties.findUnit;
	}

	UserDraft toDraft(Values values) {
		return new UserDraft(Objects.requireNonNullElse(this.username, "").strip(),
				Objects.requireNonNullElse(this.displayName, ""), values.requiredChoice("role", this.role, Role.class),
				values.requiredChoice("clearance", this.clearance, Classification.class), values.text(this.locale),
				values.text(this.zone), "true".equals(this.active),
				new Workplace(values.number(Workplaces.PERSON, this.ties.delegateId),
						values.number(Workplaces.UNIT, this.ties.unitId)));
	}

	static UserForm of(UserDetails user, Names names) {
		return new UserForm(user.username(), user.displayName(), user.role().name(), user.clearance().name(),
				user.settings().locale(), user.settings().zone(), String.valueOf(user.active()),
				Ties.of(user.workplace(), names));
	}

}
