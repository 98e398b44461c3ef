package id.mitra.record;

import java.util.List;

import id.mitra.platform.record.Version;
import id.mitra.record.part.RecordDraft;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Records", description = "The agreed records of meetings: drafts, editions and all states between.")
@Order(1)
@RestController
@RequestMapping("/api/meetings/{id}/record")
public class RecordRestController {

	private final RecordService records;

	RecordRestController(RecordService records) {
		this.records = records;
	}

	@Operation(operationId = "getRecord", summary = "Get the record of a meeting")
	@GetMapping
	public RecordDetails get(@PathVariable long id) {
		return this.records.get(id);
	}

	@Operation(operationId = "updateRecord", summary = "Write the record of a meeting")
	@PutMapping
	public RecordDetails update(@PathVariable long id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable Version version,
			@RequestBody RecordDraft draft) {
		return this.records.update(id, version, draft);
	}

	@Operation(operationId = "reviewRecord", summary = "Have the record of a meeting reviewed")
	@PostMapping("/review")
	public RecordDetails review(@PathVariable long id) {
		return this.records.review(id);
	}

	@Operation(operationId = "agreeRecord", summary = "Agree to the record of a meeting")
	@PostMapping("/agreement")
	public RecordDetails agree(@PathVariable long id, @RequestBody SignaturesDraft agreement) {
		return this.records.agree(id, agreement);
	}

	@Operation(operationId = "amendRecord", summary = "Open another edition of an agreed record")
	@PostMapping("/amendment")
	public RecordDetails amend(@PathVariable long id, @RequestBody AmendmentDraft amendment) {
		return this.records.amend(id, amendment);
	}

	@Operation(operationId = "listRecordSuccessors",
			summary = "List the meetings to which items of a record may be carried over")
	@GetMapping("/successors")
	public List<Successor> successors(@PathVariable long id) {
		return this.records.successors(id);
	}

	@Operation(operationId = "carryOverItems", summary = "Carry items of another meeting's record over to this one")
	@PostMapping("/carryovers")
	public RecordDetails carryOver(@PathVariable long id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable Version version,
			@RequestBody CarryoverDraft carryover,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
		return this.records.carryOver(id, version, carryover, key);
	}

	@Operation(operationId = "listRecordEditions", summary = "List the editions of a record")
	@GetMapping("/editions")
	public List<RecordEdition> editions(@PathVariable long id) {
		return this.records.editions(id);
	}

	@Operation(operationId = "getRecordEdition", summary = "Get an edition of a record")
	@GetMapping("/editions/{edition}")
	public RecordDetails edition(@PathVariable long id, @PathVariable int edition) {
		return this.records.edition(id, edition);
	}

	@Operation(operationId = "listRecordStates", summary = "List every state in which a record was saved")
	@GetMapping("/states")
	public List<SavedState> states(@PathVariable long id) {
		return this.records.states(id);
	}

	@Operation(operationId = "getRecordState", summary = "Get a state in which a record was saved")
	@GetMapping("/states/{state}")
	public RecordContent state(@PathVariable long id, @PathVariable long state) {
		return this.records.state(id, state);
	}

	@Operation(operationId = "compareRecordStates", summary = "Compare two states in which a record was saved")
	@GetMapping("/difference")
	public RecordDifference difference(@PathVariable long id, @RequestParam long from, @RequestParam long to) {
		return this.records.difference(id, from, to);
	}

}
