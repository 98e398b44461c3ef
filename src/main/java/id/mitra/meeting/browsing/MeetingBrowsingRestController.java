package id.mitra.meeting.browsing;

import java.io.IOException;

import id.mitra.meeting.MeetingQuery;
import id.mitra.platform.api.Sends;
import id.mitra.platform.text.TableFile;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Meetings")
@Order(1)
@RestController
@RequestMapping("/api/meetings")
public class MeetingBrowsingRestController {

	private final MeetingBrowsingService browsing;

	private final MeetingFiles files;

	MeetingBrowsingRestController(MeetingBrowsingService browsing, MeetingFiles files) {
		this.browsing = browsing;
		this.files = files;
	}

	@Operation(operationId = "getMeetingFacets",
			summary = "Count the meetings of a list by area, partner, country, year and our level",
			description = "Exact up to 1,000 meetings. Of a longer list each count is at least so many: those held, "
					+ "where figures are kept of what it is narrowed by, else those among its first 250.")
	@GetMapping("/facets")
	public MeetingFacets facets(@ParameterObject MeetingQuery query) {
		return this.browsing.facets(query);
	}

	@Operation(operationId = "getMeetingCountries",
			summary = "Count the meetings of a list by their partners' countries",
			description = "All countries that have any, those that most have first; exact as the facets are.")
	@GetMapping("/countries")
	public MeetingCountries countries(@ParameterObject MeetingQuery query) {
		return this.browsing.countries(query);
	}

	@Operation(operationId = "getMeetingCalendar", summary = "List the meetings of some weeks day by day",
			description = "From one day to another, 42 days at most. Each day that has meetings comes with its first "
					+ "five, and with how many there are, counted up to 25.")
	@GetMapping("/calendar")
	public MeetingCalendar calendar(@ParameterObject MeetingQuery query) {
		return this.browsing.calendar(query);
	}

	@Operation(operationId = "exportMeetings", summary = "Send all meetings of a list as a file",
			description = "In the caller's language. Its first line and its name say the highest classification of "
					+ "what is in it.")
	@Sends({ "text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" })
	@GetMapping("/export")
	public void export(@ParameterObject MeetingQuery query, @RequestParam(defaultValue = "CSV") TableFile.Format format,
			HttpServletResponse response) throws IOException {
		this.files.send(this.browsing.listed(query), format, response);
	}

}
