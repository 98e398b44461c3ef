package id.mitra.guest;

import java.util.Objects;

import id.mitra.meeting.term.Side;
import id.mitra.platform.form.Values;
import org.jspecify.annotations.Nullable;

/**
 * What a guest's browser sent, as typed.
 */
record GuestForm(@Nullable String name, @Nullable String office, @Nullable String organisation, @Nullable String side) {

	static final GuestForm BLANK = new GuestForm(null, null, null, null);

	static GuestForm of(GuestDraft guest) {
		return new GuestForm(guest.name(), guest.office(), guest.organisation(), guest.represented().name());
	}

	GuestDraft toDraft(Values values) {
		return new GuestDraft(Objects.requireNonNullElse(this.name, ""), Objects.requireNonNullElse(this.office, ""),
				Objects.requireNonNullElse(this.organisation, ""), values.choice("side", this.side, Side.class));
	}

}
