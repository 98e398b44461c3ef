package id.mitra.meeting.batch;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import id.mitra.identity.caller.Classification;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * One of several meetings, as whoever picked it had read it.
 *
 * @param version that it had then; left out, it may have been changed since
 * @param classification that it is to have
 */
public record PickedMeeting(@NotNull(message = "{error.required}") @Nullable Long id, @Nullable Integer version,
		@Nullable Classification classification) {

	private static final Pattern TEXT = Pattern.compile("(\\d{1,18})(?::(\\d{1,9}))?(?::([A-Z_]+))?");

	/** Reads one as forms send it: {@code 17:3} or {@code 17:3:LIMITED}. */
	public static PickedMeeting valueOf(String text) {
		Matcher parts = TEXT.matcher(text);
		if (!parts.matches()) {
			throw new IllegalArgumentException("No meeting: " + text);
		}
		return new PickedMeeting(Long.valueOf(parts.group(1)),
				(parts.group(2) != null) ? Integer.valueOf(parts.group(2)) : null,
				(parts.group(3) != null) ? Classification.valueOf(parts.group(3)) : null);
	}

	/** As forms send it. */
	public String text() {
		return this.id + ((this.version != null) ? ":" + this.version : "")
				+ ((this.classification != null) ? ":" + this.classification : "");
	}

	/** The same, to be classified so. */
	public PickedMeeting classified(@Nullable Classification wanted) {
		return new PickedMeeting(this.id, this.version, wanted);
	}

}
