package id.mitra.logging.page;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

import id.mitra.meeting.part.Schedule;
import id.mitra.meeting.term.DatePrecision;
import id.mitra.meeting.term.When;
import id.mitra.meeting.term.WhenReader;
import id.mitra.meeting.term.WhenWords;
import id.mitra.meeting.term.WhyUnclear;
import id.mitra.platform.form.Values;
import org.jspecify.annotations.Nullable;

/**
 * When a meeting takes place, as people say it, and the clock of the place where it is
 * known.
 */
record TypedSchedule(@Nullable String when, @Nullable String zone) {

	/**
	 * What is understood of it: the schedule, or several readings of which one is to be
	 * chosen, or why it can't be told.
	 */
	record Understood(@Nullable Schedule schedule, List<When> readings, @Nullable WhyUnclear why) {

		static final Understood NOTHING = new Understood(null, List.of(), null);

		/** As the field would have them. */
		public List<String> choices() {
			return this.readings.stream().map(WhenWords::of).toList();
		}

	}

	static TypedSchedule of(Schedule schedule) {
		return new TypedSchedule(WhenWords
			.of(new When(schedule.date(), schedule.datePrecision(), schedule.startTime(), schedule.endTime(), null)),
				schedule.zone());
	}

	static TypedSchedule on(LocalDate date) {
		return new TypedSchedule(WhenWords.of(new When(date, DatePrecision.DAY, null, null, null)), null);
	}

	TypedSchedule at(String zone) {
		return new TypedSchedule(this.when, zone);
	}

	/**
	 * Takes one of several readings.
	 * @param held whether the meeting took place, else it is planned
	 */
	TypedSchedule taking(int reading, LocalDate today, boolean held) {
		List<String> choices = understood(today, held).choices();
		return (reading >= 0 && reading < choices.size()) ? new TypedSchedule(choices.get(reading), this.zone) : this;
	}

	Understood understood(LocalDate today, boolean held) {
		if (this.when == null || this.when.isBlank()) {
			return Understood.NOTHING;
		}
		return switch (WhenReader.read(this.when, today, held)) {
			case WhenReader.Read read -> new Understood(schedule(read.when()), List.of(), null);
			case WhenReader.Ambiguous several -> new Understood(null, several.readings(), null);
			case WhenReader.Unclear unclear -> new Understood(null, List.of(), unclear.why());
		};
	}

	Schedule read(Values values, LocalDate today, boolean held) {
		values.at("date", "when").at("datePrecision", "when").at("startTime", "when").at("endTime", "when");
		Understood understood = understood(today, held);
		if (understood.schedule() != null) {
			return understood.schedule();
		}
		if (!understood.readings().isEmpty()) {
			values.reject("when", "when.several");
		}
		else if (understood.why() != null) {
			values.reject("when", "when." + understood.why());
		}
		return new Schedule(null, DatePrecision.DAY, null, null, values.text(this.zone));
	}

	/** Hours by a clock that was named are those of the venue's clock at that moment. */
	private Schedule schedule(When when) {
		String there = (this.zone != null && !this.zone.isBlank()) ? this.zone.strip() : when.zone();
		if (when.zone() == null || when.startTime() == null || when.zone().equals(there) || !known(there)) {
			return new Schedule(when.date(), when.precision(), when.startTime(), when.endTime(), there);
		}
		ZonedDateTime begins = ZonedDateTime.of(when.date(), when.startTime(), ZoneId.of(when.zone()))
			.withZoneSameInstant(ZoneId.of(there));
		LocalTime ends = (when.endTime() == null) ? null
				: ZonedDateTime.of(when.date(), when.endTime(), ZoneId.of(when.zone()))
					.withZoneSameInstant(ZoneId.of(there))
					.toLocalTime();
		return new Schedule(begins.toLocalDate(), when.precision(), begins.toLocalTime(), ends, there);
	}

	private static boolean known(@Nullable String zone) {
		return zone != null && ZoneId.getAvailableZoneIds().contains(zone);
	}

}
