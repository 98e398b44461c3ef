package id.mitra.logging.page;

import java.time.LocalTime;

import id.mitra.meeting.part.Schedule;
import id.mitra.meeting.term.DatePrecision;
import id.mitra.platform.form.Values;
import org.jspecify.annotations.Nullable;

/**
 * When a meeting takes place, as a browser sent it.
 *
 * @param monthOnly sent where only the month of the date is known
 */
record TypedSchedule(@Nullable String date, @Nullable String monthOnly, @Nullable String startTime,
		@Nullable String endTime, @Nullable String zone) {

	static TypedSchedule of(Schedule schedule) {
		return new TypedSchedule(schedule.date().toString(), schedule.ofMonth() ? "true" : null,
				text(schedule.startTime()), text(schedule.endTime()), schedule.zone());
	}

	private static @Nullable String text(@Nullable LocalTime time) {
		return (time != null) ? time.toString() : null;
	}

	Schedule read(Values values) {
		return new Schedule(values.date("date", this.date),
				(this.monthOnly != null) ? DatePrecision.MONTH : DatePrecision.DAY,
				values.time("startTime", this.startTime), values.time("endTime", this.endTime), values.text(this.zone));
	}

}
