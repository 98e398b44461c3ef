package id.mitra.press;

import java.time.LocalDate;
import java.util.Objects;

import id.mitra.meeting.term.DatePrecision;
import id.mitra.meeting.term.MeetingMode;
import id.mitra.platform.text.PlainText;
import id.mitra.platform.text.Trimmed;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that an item reports, and when, where and how it says that it was; null where
 * it doesn't say.
 */
@Embeddable
public record Coverage(@NotNull Long meetingId, @Nullable LocalDate date,
		@Enumerated(EnumType.STRING) @Nullable DatePrecision datePrecision,
		@Enumerated(EnumType.STRING) @Nullable MeetingMode mode, @Size(max = 200) @PlainText @Nullable String city,
		@Nullable String country) {

	/** A meeting of which nothing else is told. */
	public static Coverage of(long meeting) {
		return new Coverage(meeting, null, null, null, null, null);
	}

	public Coverage with(Long meeting) {
		return new Coverage(meeting, this.date, this.datePrecision, this.mode, this.city, this.country);
	}

	Coverage completed() {
		DatePrecision precision = (this.date != null)
				? Objects.requireNonNullElse(this.datePrecision, DatePrecision.DAY) : null;
		LocalDate day = (this.date != null && precision == DatePrecision.MONTH) ? this.date.withDayOfMonth(1)
				: this.date;
		return new Coverage(this.meetingId, day, precision, this.mode, Trimmed.of(this.city), Trimmed.of(this.country));
	}

}
