package id.mitra.meeting;

import id.mitra.audit.ChangeDetails;
import id.mitra.meeting.part.Cancellation;
import id.mitra.meeting.part.Postponement;
import id.mitra.platform.listing.Count;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Meetings", description = "Conversations between the sides, planned or held.")
@Order(1)
@RestController
@RequestMapping("/api/meetings")
public class MeetingRestController {

	private final MeetingService meetings;

	MeetingRestController(MeetingService meetings) {
		this.meetings = meetings;
	}

	@GetMapping
	public Page<MeetingRow> list(@ParameterObject MeetingQuery query, @ParameterObject PageRequest page) {
		return this.meetings.list(query, page);
	}

	@GetMapping("/count")
	public Count count(@ParameterObject MeetingQuery query) {
		return this.meetings.count(query);
	}

	@GetMapping("/{id}")
	public MeetingDetails get(@PathVariable long id) {
		return this.meetings.get(id);
	}

	@Operation(operationId = "getMeetingNeighbours", summary = "Read which meetings lie before and after one",
			description = "With the partner that leads the other side, or a part of it; cancelled ones are "
					+ "passed over.")
	@GetMapping("/{id}/neighbours")
	public Neighbours neighbours(@PathVariable long id) {
		return this.meetings.neighbours(id);
	}

	@Operation(operationId = "listMeetingChanges", summary = "List what was changed of a meeting, newest first")
	@GetMapping("/{id}/changes")
	public Page<ChangeDetails> changes(@PathVariable long id, @ParameterObject PageRequest page) {
		return this.meetings.changes(id, page);
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	public void delete(@PathVariable long id) {
		this.meetings.delete(id, null);
	}

	@PostMapping("/{id}/restoration")
	public MeetingDetails restore(@PathVariable long id) {
		return this.meetings.restore(id);
	}

	@PostMapping("/{id}/postponement")
	public MeetingDetails postpone(@PathVariable long id, @RequestBody Postponement postponement) {
		return this.meetings.postpone(id, postponement);
	}

	@PostMapping("/{id}/cancellation")
	public MeetingDetails cancel(@PathVariable long id, @RequestBody Cancellation cancellation) {
		return this.meetings.cancel(id, cancellation);
	}

	@Operation(operationId = "undoMeetingCancellation", summary = "Take a meeting's cancellation back",
			description = "It stands as it did before, planned or postponed, and for the same reason.")
	@PostMapping("/{id}/cancellation/undoing")
	public MeetingDetails undoCancellation(@PathVariable long id) {
		return this.meetings.undoCancellation(id);
	}

}
