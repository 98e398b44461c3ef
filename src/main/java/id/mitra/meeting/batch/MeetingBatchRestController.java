package id.mitra.meeting.batch;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Meetings")
@Order(1)
@RestController
@RequestMapping("/api/meetings/batches")
public class MeetingBatchRestController {

	private static final String EACH = "Each for itself: what was changed since its version, or is not there, stays "
			+ "as it is and is told of. What was done comes back as it is to be sent to undo it.";

	private final MeetingBatchService batches;

	MeetingBatchRestController(MeetingBatchService batches) {
		this.batches = batches;
	}

	@Operation(operationId = "deleteMeetings", summary = "Put several meetings in the trash", description = EACH)
	@PostMapping("/deletions")
	public BatchResult delete(@RequestBody MeetingBatch batch) {
		return this.batches.delete(batch);
	}

	@Operation(operationId = "restoreMeetings", summary = "Take several meetings out of the trash", description = EACH)
	@PostMapping("/restorations")
	public BatchResult restore(@RequestBody MeetingBatch batch) {
		return this.batches.restore(batch);
	}

	@Operation(operationId = "classifyMeetings", summary = "Classify several meetings", description = EACH)
	@PostMapping("/classifications")
	public BatchResult classify(@RequestBody MeetingBatch batch) {
		return this.batches.classify(batch);
	}

}
