package id.mitra.guest;

import java.util.Objects;

import id.mitra.meeting.term.Side;
import id.mitra.platform.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at a meeting as they enter themselves.
 */
record GuestDraft(@NotBlank @Size(max = 200) @PlainText String name,
		@NotBlank @Size(max = 200) @PlainText String office, @NotBlank @Size(max = 200) @PlainText String organisation,
		@NotNull @Nullable Side side) {

	/** Their side, of one that was found to be complete. */
	Side represented() {
		return Objects.requireNonNull(this.side);
	}

	GuestDraft stripped() {
		return new GuestDraft(this.name.strip(), this.office.strip(), this.organisation.strip(), this.side);
	}

}
