package id.mitra.meeting;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;

import id.mitra.identity.Reader;
import id.mitra.platform.Dates;
import id.mitra.platform.Options;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * When a meeting is, as people say it: the venue's time first, the reader's beside it
 * where it differs.
 */
@Component("when")
class MeetingWhen {

	/** What Indonesians call their three zones (Keppres 41/1987). */
	private static final Map<String, String> INDONESIAN = Map.of("Asia/Jakarta", "WIB", "Asia/Pontianak", "WIB",
			"Asia/Makassar", "WITA", "Asia/Jayapura", "WIT");

	private final Dates dates;

	private final Options options;

	MeetingWhen(Dates dates, Options options) {
		this.dates = dates;
		this.options = options;
	}

	public String day(MeetingRow meeting) {
		return (meeting.datePrecision() == DatePrecision.MONTH) ? this.dates.month(meeting.date())
				: this.dates.shortDay(meeting.date());
	}

	/**
	 * Thursday, 2 November 2023, 14:30–15:30 Geneva time.
	 */
	public String venue(MeetingDetails meeting) {
		if (meeting.datePrecision() == DatePrecision.MONTH) {
			return this.dates.month(meeting.date());
		}
		String day = this.dates.weekday(meeting.date());
		String time = span(meeting.startTime(), meeting.endTime());
		return day + ((time != null) ? ", " + time : "") + ", " + zone(meeting);
	}

	/**
	 * The reader's time, where the meeting has one that differs.
	 */
	public @Nullable String reader(MeetingDetails meeting) {
		ZoneId here = ZoneId.of(Reader.required().zone());
		ZoneId there = ZoneId.of(meeting.zone());
		if (meeting.startTime() == null) {
			return null;
		}
		ZonedDateTime start = LocalDateTime.of(meeting.date(), meeting.startTime()).atZone(there);
		ZonedDateTime begins = start.withZoneSameInstant(here);
		if (begins.getOffset().equals(start.getOffset())) {
			return null;
		}
		LocalTime ends = (meeting.endTime() != null) ? LocalDateTime.of(meeting.date(), meeting.endTime())
			.atZone(there)
			.withZoneSameInstant(here)
			.toLocalTime() : null;
		String day = begins.toLocalDate().equals(meeting.date()) ? ""
				: this.dates.shortDay(begins.toLocalDate()) + ", ";
		return day + span(begins.toLocalTime(), ends) + " " + INDONESIAN.getOrDefault(here.getId(), here.getId());
	}

	private String zone(MeetingDetails meeting) {
		String known = INDONESIAN.get(meeting.zone());
		if (known != null) {
			return known;
		}
		return (meeting.city() != null) ? this.options.label("meeting.localTime", meeting.city()) : meeting.zone();
	}

	private @Nullable String span(@Nullable LocalTime start, @Nullable LocalTime end) {
		if (start == null) {
			return null;
		}
		return this.dates.time(start) + ((end != null) ? "–" + this.dates.time(end) : "");
	}

}
