package id.mitra.logging.page;

import id.mitra.logging.MeetingConfirmation;
import id.mitra.logging.MeetingEntry;
import id.mitra.meeting.MeetingDetails;
import id.mitra.platform.form.Values;
import id.mitra.platform.record.Version;
import id.mitra.platform.text.Trimmed;
import org.jspecify.annotations.Nullable;

/**
 * How a planned meeting went, as a browser sent it.
 *
 * @param version the one that the form was opened with, null where no form was
 */
record SentConfirmation(String key, @Nullable Integer version, MeetingForm form, MeetingParties parties) {

	/** Whether no form was sent: all went as planned. */
	boolean isBare() {
		return this.version == null && this.form.substance().outcome() == null && this.parties.people() == null;
	}

	@Nullable Version opened() {
		return (this.version != null) ? new Version(this.version) : null;
	}

	@Nullable String keyOrNone() {
		return Trimmed.of(this.key);
	}

	MeetingConfirmation toConfirmation(MeetingDetails meeting, Values values) {
		return this.form.toConfirmation(this.parties, meeting, values);
	}

	/** What it says of a meeting that somebody else has confirmed meanwhile. */
	MeetingEntry toCorrection(MeetingDetails meeting, Values values) {
		return this.form.toCorrection(this.parties, meeting, values);
	}

}
