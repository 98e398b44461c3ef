package id.mitra.meeting.browsing;

import id.mitra.meeting.MeetingQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Meetings")
@Order(1)
@RestController
@RequestMapping("/api/meetings")
public class MeetingBrowsingRestController {

	private final MeetingBrowsingService browsing;

	MeetingBrowsingRestController(MeetingBrowsingService browsing) {
		this.browsing = browsing;
	}

	@Operation(operationId = "getMeetingFacets",
			summary = "Count the meetings of a list by area, partner, country, year and our level",
			description = "Exact up to 1,000 meetings. Of a longer list each count is at least so many: those held, "
					+ "where figures are kept of what it is narrowed by, else those among its first 250.")
	@GetMapping("/facets")
	public MeetingFacets facets(@ParameterObject MeetingQuery query) {
		return this.browsing.facets(query);
	}

}
