package id.mitra.meeting.page;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import id.mitra.identity.caller.Caller;
import id.mitra.meeting.MeetingDetails;
import id.mitra.meeting.MeetingRow;
import id.mitra.meeting.part.Schedule;
import id.mitra.meeting.term.IndonesianZone;
import id.mitra.platform.form.Options;
import id.mitra.platform.text.Dates;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * When a meeting is, as people say it: the venue's time first, the reader's beside it
 * where it differs.
 */
@Component("when")
class MeetingWhen {

	private final Dates dates;

	private final Options options;

	MeetingWhen(Dates dates, Options options) {
		this.dates = dates;
		this.options = options;
	}

	public String day(MeetingRow meeting) {
		LocalDate date = meeting.occasion().date();
		return meeting.occasion().ofMonth() ? this.dates.month(date) : this.dates.shortDay(date);
	}

	/**
	 * Thursday, 2 November 2023, 14:30–15:30, Geneva time; without hours no clock
	 * matters.
	 */
	public String venue(MeetingDetails meeting) {
		String hours = hours(meeting);
		return (hours == null || meeting.schedule().ofMonth()) ? date(meeting) : date(meeting) + ", " + hours;
	}

	/**
	 * Thursday, 2 November 2023, or the month where no more is known.
	 */
	public String date(MeetingDetails meeting) {
		LocalDate date = meeting.schedule().date();
		return meeting.schedule().ofMonth() ? this.dates.month(date) : this.dates.weekday(date);
	}

	/**
	 * 14:30–15:30, Geneva time.
	 */
	public @Nullable String hours(MeetingDetails meeting) {
		String time = span(meeting.schedule().begins(), meeting.schedule().ends());
		return (time != null) ? time + ", " + zone(meeting) : null;
	}

	/**
	 * The reader's time, where the meeting has one that differs.
	 */
	public @Nullable String callersTime(Schedule schedule) {
		ZoneId here = ZoneId.of(Caller.required().zone());
		ZoneId there = ZoneId.of(schedule.zone());
		if (schedule.begins() == null) {
			return null;
		}
		ZonedDateTime start = schedule.begins().atZone(there);
		ZonedDateTime begins = start.withZoneSameInstant(here);
		if (begins.getOffset().equals(start.getOffset())) {
			return null;
		}
		LocalDateTime ends = (schedule.ends() != null)
				? schedule.ends().atZone(there).withZoneSameInstant(here).toLocalDateTime() : null;
		String day = begins.toLocalDate().equals(schedule.date()) ? ""
				: this.dates.shortDay(begins.toLocalDate()) + ", ";
		return day + span(begins.toLocalDateTime(), ends) + " "
				+ IndonesianZone.name(here.getId()).orElse(here.getId());
	}

	/**
	 * What was typed of a meeting, told back: Thursday, 2 November 2023, 14:00, Geneva
	 * time = 20:00 WIB. Without a zone, as the place is not known yet, by no clock.
	 */
	@SuppressWarnings("NullAway")
	public String told(Schedule schedule, @Nullable String city) {
		if (schedule.ofMonth()) {
			return this.dates.month(schedule.date());
		}
		String day = this.dates.weekday(schedule.date());
		String hours = span(schedule.begins(), schedule.ends());
		if (hours == null) {
			return day;
		}
		if (schedule.zone() == null) {
			return day + ", " + hours;
		}
		String here = callersTime(schedule);
		String there = day + ", " + hours + ", " + zone(schedule, city);
		return (here != null) ? there + " = " + here : there;
	}

	private String zone(MeetingDetails meeting) {
		return zone(meeting.schedule(), meeting.location().city());
	}

	private String zone(Schedule schedule, @Nullable String city) {
		return IndonesianZone.name(schedule.zone())
			.orElseGet(() -> (city != null && !city.isBlank()) ? this.options.label("meeting.localTime", city)
					: schedule.zone());
	}

	/** 23:00–00:30 (+1 day). */
	private @Nullable String span(@Nullable LocalDateTime start, @Nullable LocalDateTime end) {
		if (start == null) {
			return null;
		}
		String from = this.dates.time(start.toLocalTime());
		if (end == null) {
			return from;
		}
		String span = from + "–" + this.dates.time(end.toLocalTime());
		boolean night = end.toLocalDate().isAfter(start.toLocalDate());
		return night ? span + " (" + this.options.label("meeting.nextDay") + ")" : span;
	}

}
