package id.mitra.meeting.part;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

import id.mitra.identity.caller.Zone;
import id.mitra.meeting.term.DatePrecision;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.record.Today;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * When a meeting takes place, by the clocks there: on a day or in a month, from when to
 * when. An end before the start is the next day's. A draft may lack the zone, which the
 * meeting's rules fill in, and the date, for {@code Checks} to say so.
 */
@Embeddable
public record Schedule(@NotNull @Schema(example = "2023-11-02") LocalDate date,
		@Enumerated(EnumType.STRING) DatePrecision datePrecision,
		@Nullable @Schema(type = "string", example = "14:30") LocalTime startTime,
		@Nullable @Schema(type = "string", example = "15:30") LocalTime endTime,
		@Zone @Schema(example = "Europe/Zurich") String zone) {

	/** Beyond it an end before the start is taken for a slip. */
	private static final Duration LONGEST_NIGHT = Duration.ofHours(12);

	/** In months: what takes place every year moves a little. */
	private static final int FAR = 13;

	@SuppressWarnings("NullAway")
	public Schedule(@Nullable LocalDate date, @Nullable DatePrecision datePrecision, @Nullable LocalTime startTime,
			@Nullable LocalTime endTime, @Nullable String zone) {
		this.date = date;
		this.datePrecision = (datePrecision != null) ? datePrecision : DatePrecision.DAY;
		this.startTime = startTime;
		this.endTime = endTime;
		this.zone = zone;
	}

	/** A day, of which nothing more is known. */
	public static Schedule on(@Nullable LocalDate date) {
		return new Schedule(date, DatePrecision.DAY, null, null, null);
	}

	public boolean ofMonth() {
		return this.datePrecision == DatePrecision.MONTH;
	}

	boolean endsNextDay() {
		return this.startTime != null && this.endTime != null && !this.endTime.isAfter(this.startTime);
	}

	public @Nullable LocalDateTime begins() {
		return (this.startTime != null) ? this.date.atTime(this.startTime) : null;
	}

	public @Nullable LocalDateTime ends() {
		return (this.endTime != null) ? this.date.plusDays(endsNextDay() ? 1 : 0).atTime(this.endTime) : null;
	}

	/**
	 * Whether it is still to begin.
	 */
	public boolean isAhead(Today today) {
		LocalTime start = (this.startTime != null) ? this.startTime : LocalTime.MIN;
		return this.date.atTime(start).isAfter(now(today));
	}

	/**
	 * Whether it lies so far ahead of a day that the year may be a slip: meetings are
	 * planned for about a year at most.
	 */
	public boolean isFarAhead(LocalDate day) {
		return this.date != null && this.date.isAfter(day.plusMonths(FAR));
	}

	private LocalDateTime now(Today today) {
		return today.at(ZoneId.of(this.zone));
	}

	/** The same with another day. */
	public Schedule movedTo(LocalDate date) {
		return new Schedule(date, DatePrecision.DAY, this.startTime, this.endTime, this.zone);
	}

	/**
	 * A month is known by its first day.
	 * @param otherwise the zone where it says none
	 */
	public Schedule completed(String otherwise) {
		return new Schedule((this.date != null && ofMonth()) ? this.date.withDayOfMonth(1) : this.date,
				this.datePrecision, this.startTime, this.endTime, (this.zone != null) ? this.zone : otherwise);
	}

	/**
	 * Holds what is complete, as far as it could be read, to the rules of time. An hour
	 * that a clock change repeats is one that exists.
	 * @param held whether it is to lie in the past
	 */
	public void check(boolean held, Today today, FieldErrors errors) {
		boolean timed = this.startTime != null || this.endTime != null;
		errors.rejectIf(timed && ofMonth(), (this.startTime != null) ? "startTime" : "endTime", "timeOfMonth");
		if (this.date != null && !errors.has("zone")) {
			if (!ofMonth()) {
				checkHours(errors);
			}
			if (held && isAhead(today)) {
				errors.reject(now(today).toLocalDate().equals(this.date) ? "startTime" : "date", "meeting.future");
			}
		}
		errors.checkYear(this.date, "date");
	}

	private void checkHours(FieldErrors errors) {
		LocalDateTime begins = begins();
		LocalDateTime ends = ends();
		boolean tooLong = endsNextDay() && begins != null && ends != null
				&& Duration.between(begins, ends).compareTo(LONGEST_NIGHT) > 0;
		errors.rejectIf(tooLong, "endTime", "endTime");
		errors.rejectIf(skipped(begins), "startTime", "time.skipped");
		errors.rejectIf(!tooLong && skipped(ends), "endTime", "time.skipped");
	}

	/** Whether the clocks were put forward past it. */
	private boolean skipped(@Nullable LocalDateTime time) {
		return time != null && ZoneId.of(this.zone).getRules().getValidOffsets(time).isEmpty();
	}

}
