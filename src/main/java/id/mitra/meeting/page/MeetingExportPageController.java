package id.mitra.meeting.page;

import java.io.IOException;

import id.mitra.meeting.MeetingQuery;
import id.mitra.meeting.browsing.MeetingBrowsingRestController;
import id.mitra.platform.text.TableFile;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * What the list of meetings shows, to be taken along.
 */
@Controller
@RequestMapping("/meetings")
class MeetingExportPageController {

	private final MeetingBrowsingRestController meetings;

	MeetingExportPageController(MeetingBrowsingRestController meetings) {
		this.meetings = meetings;
	}

	@GetMapping("/export.csv")
	void csv(MeetingQuery query, HttpServletResponse response) throws IOException {
		this.meetings.export(query, TableFile.Format.CSV, response);
	}

	@GetMapping("/export.xlsx")
	void xlsx(MeetingQuery query, HttpServletResponse response) throws IOException {
		this.meetings.export(query, TableFile.Format.XLSX, response);
	}

}
