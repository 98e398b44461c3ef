package id.mitra.meeting.page;

import id.mitra.meeting.MeetingQuery;
import id.mitra.meeting.browsing.MeetingBrowsingRestController;
import id.mitra.platform.form.FormPage;
import id.mitra.platform.form.Lenient;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The list of meetings as a map of their partners' countries.
 */
@Controller
class MapPageController {

	private final MeetingBrowsingRestController meetings;

	private final MeetingFilters filters;

	private final MapMarks marks;

	private final FormPage pages;

	MapPageController(MeetingBrowsingRestController meetings, MeetingFilters filters, MapMarks marks, FormPage pages) {
		this.meetings = meetings;
		this.filters = filters;
		this.marks = marks;
		this.pages = pages;
	}

	@Lenient
	@GetMapping("/meetings/map")
	String show(MeetingQuery query, @RequestParam @Nullable String find, Model model, HttpServletResponse response) {
		boolean finding = find != null && !find.isBlank();
		String view = finding ? "meeting/choose" : this.pages.list(model, response, "meeting/map", () -> {
			this.marks.addTo(model, this.meetings.countries(query));
			return "meeting/map";
		});
		this.filters.addTo(model, query, find);
		return view;
	}

}
