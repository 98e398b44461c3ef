package id.mitra.logging;

import java.util.List;

import id.mitra.meeting.MeetingDetails;
import id.mitra.meeting.MeetingDraft;
import id.mitra.platform.record.Version;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Meetings")
@Order(1)
@RestController
@RequestMapping("/api/meetings")
public class LoggingRestController {

	private final LoggingService logging;

	private final PeopleQueries people;

	private final LikeMeetingQueries alike;

	LoggingRestController(LoggingService logging, PeopleQueries people, LikeMeetingQueries alike) {
		this.logging = logging;
		this.people = people;
		this.alike = alike;
	}

	/**
	 * Who may be at a meeting: without letters the twelve likeliest with a partner, else
	 * at most eight whom the letters may mean.
	 */
	@Operation(operationId = "suggestPeopleAtMeeting", summary = "Suggest who may be at a meeting, likeliest first")
	@GetMapping("/people")
	public List<LikelyPerson> people(@RequestParam(required = false) @Nullable Long partner,
			@RequestParam(required = false) @Nullable String q) {
		return (q == null || q.isBlank()) ? this.people.likeliest(partner) : this.people.called(q);
	}

	/**
	 * The meetings on record that one about to be logged may be, that aside which its key
	 * has already created; creates nothing.
	 */
	@Operation(operationId = "findSimilarMeetings",
			summary = "Find the meetings that a draft may be one of, and create nothing")
	@PostMapping("/likenesses")
	public List<LikeMeeting> similar(@RequestBody MeetingDraft draft,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
		return this.alike.to(draft, key);
	}

	@Operation(operationId = "createMeeting", summary = "Create a meeting, with whoever is new and what was promised")
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	public MeetingDetails create(@RequestBody MeetingEntry entry,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
		return this.logging.create(entry, key);
	}

	@Operation(operationId = "updateMeeting",
			summary = "Update a meeting, and add whoever is new and what was promised")
	@PutMapping("/{id}")
	public MeetingDetails update(@PathVariable long id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable Version version,
			@RequestBody MeetingEntry entry,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
		return this.logging.update(id, version, entry, key);
	}

	@Operation(operationId = "confirmMeeting", summary = "Confirm that a meeting took place, and say how it went")
	@PostMapping("/{id}/confirmation")
	public MeetingDetails confirm(@PathVariable long id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable Version version,
			@RequestBody(required = false) @Nullable MeetingConfirmation confirmation,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
		return this.logging.confirm(id, version, (confirmation != null) ? confirmation : MeetingConfirmation.AS_PLANNED,
				key);
	}

}
