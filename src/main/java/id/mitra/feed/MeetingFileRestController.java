package id.mitra.feed;

import java.util.List;

import id.mitra.meeting.MeetingService;
import id.mitra.platform.api.Sends;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Meetings")
@RestController
@RequestMapping("/api/meetings")
class MeetingFileRestController {

	private final MeetingService meetings;

	private final MeetingEntries entries;

	private final CalendarFile file;

	MeetingFileRestController(MeetingService meetings, MeetingEntries entries, CalendarFile file) {
		this.meetings = meetings;
		this.entries = entries;
		this.file = file;
	}

	@Operation(operationId = "getMeetingFile", summary = "Get a meeting as a file for calendars")
	@Sends("text/calendar")
	@GetMapping(path = "/{id}.ics", produces = CalendarFile.TYPE)
	ResponseEntity<String> meeting(@PathVariable long id) {
		String name = this.meetings.get(id).reference() + ".ics";
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
			.body(this.file.write(this.entries.of(List.of(id))));
	}

}
