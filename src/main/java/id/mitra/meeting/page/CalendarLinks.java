package id.mitra.meeting.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import id.mitra.meeting.MeetingRow;
import id.mitra.meeting.browsing.CalendarDay;
import id.mitra.meeting.browsing.MeetingCalendar;
import id.mitra.platform.form.Addresses;
import id.mitra.platform.record.Today;
import id.mitra.platform.text.Dates;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A calendar's weeks with what is on each day, and where it leads: to the weeks before
 * and after, and to the list of a day that has more than it shows.
 */
@Component
class CalendarLinks {

	private final Addresses addresses;

	private final Dates dates;

	private final Today today;

	CalendarLinks(Addresses addresses, Dates dates, Today today) {
		this.addresses = addresses;
		this.dates = dates;
		this.today = today;
	}

	/**
	 * A day as it is shown.
	 *
	 * @param inside whether it belongs to the month that is shown
	 * @param more how many are not shown, at least so many where that is not exact
	 * @param url of the list of that day
	 */
	record DayCell(LocalDate date, boolean inside, boolean today, List<MeetingRow> meetings, int more, boolean exact,
			String url) {
	}

	void addTo(Model model, CalendarSpan span, MeetingCalendar calendar) {
		Map<LocalDate, CalendarDay> days = calendar.days()
			.stream()
			.collect(Collectors.toMap(CalendarDay::date, Function.identity()));
		model.addAttribute("span", span);
		model.addAttribute("period", period(span));
		model.addAttribute("weeks",
				span.weeks()
					.stream()
					.map((week) -> week.stream().map((day) -> cell(day, span, days.get(day))).toList())
					.toList());
		model.addAttribute("none", days.keySet().stream().noneMatch(span::has));
		model.addAttribute("before", this.addresses.with("on", span.before().toString()));
		model.addAttribute("after", this.addresses.with("on", span.after().toString()));
		model.addAttribute("now", this.addresses.without("on"));
		model.addAttribute("byWeek", this.addresses.with("span", "week"));
		model.addAttribute("byMonth", this.addresses.without("span"));
		model.addAttribute("list", list(null));
	}

	private String period(CalendarSpan span) {
		return span.week() ? this.dates.shortDay(span.first()) + " – " + this.dates.shortDay(span.last())
				: this.dates.month(span.on());
	}

	private DayCell cell(LocalDate date, CalendarSpan span, @Nullable CalendarDay day) {
		List<MeetingRow> meetings = (day != null) ? day.meetings() : List.of();
		return new DayCell(date, span.has(date), date.equals(this.today.date()), meetings,
				(day != null) ? day.count() - meetings.size() : 0, day == null || day.exact(), list(date));
	}

	/** The list with the same filters, of a day or of all. */
	private String list(@Nullable LocalDate day) {
		UriComponentsBuilder address = UriComponentsBuilder.fromUriString("/meetings" + this.addresses.asked("on"))
			.replaceQueryParam("span")
			.replaceQueryParam("from")
			.replaceQueryParam("to");
		if (day != null) {
			address.queryParam("from", day).queryParam("to", day);
		}
		return address.build().toUriString();
	}

}
