package id.mitra.meeting.page;

import java.time.LocalDate;

import id.mitra.meeting.MeetingQuery;
import id.mitra.meeting.browsing.MeetingBrowsingRestController;
import id.mitra.platform.form.FormPage;
import id.mitra.platform.form.Lenient;
import id.mitra.platform.record.Today;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The list of meetings as a calendar, by month or by week.
 */
@Controller
@RequestMapping("/meetings/calendar")
class CalendarPageController {

	private final MeetingBrowsingRestController meetings;

	private final MeetingFilters filters;

	private final CalendarLinks links;

	private final FormPage pages;

	private final Today today;

	CalendarPageController(MeetingBrowsingRestController meetings, MeetingFilters filters, CalendarLinks links,
			FormPage pages, Today today) {
		this.meetings = meetings;
		this.filters = filters;
		this.links = links;
		this.pages = pages;
		this.today = today;
	}

	@Lenient
	@GetMapping
	String show(MeetingQuery query, @RequestParam @Nullable LocalDate on, @RequestParam @Nullable String span,
			@RequestParam @Nullable String find, Model model, HttpServletResponse response) {
		CalendarSpan shown = CalendarSpan.of(span, (on != null) ? on : this.today.date());
		boolean finding = find != null && !find.isBlank();
		String view = finding ? "meeting/choose" : this.pages.list(model, response, "meeting/calendar", () -> {
			this.links.addTo(model, shown, this.meetings.calendar(query.between(shown.first(), shown.last())));
			return "meeting/calendar";
		});
		this.filters.addTo(model, query.between(null, null), find);
		return view;
	}

}
