package id.mitra.commitment;

import id.mitra.audit.ChangeDetails;
import id.mitra.commitment.report.BulkReport;
import id.mitra.commitment.report.ReportDraft;
import id.mitra.platform.listing.Count;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.record.Version;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Commitments", description = "What each side promised, by when, and what became of it.")
@Order(2)
@RestController
@RequestMapping("/api/commitments")
public class CommitmentRestController {

	private final CommitmentService commitments;

	private final BulkReportService bulks;

	CommitmentRestController(CommitmentService commitments, BulkReportService bulks) {
		this.commitments = commitments;
		this.bulks = bulks;
	}

	@GetMapping
	public Page<CommitmentDetails> list(@ParameterObject CommitmentQuery query, @ParameterObject PageRequest page) {
		return this.commitments.list(query, page);
	}

	@GetMapping("/count")
	public Count count(@ParameterObject CommitmentQuery query) {
		return this.commitments.count(query);
	}

	@Operation(operationId = "countCommitmentsByChoice",
			summary = "Count the commitments that each choice of owner, due time and status would leave")
	@GetMapping("/counts")
	public ChoiceCounts counts(@ParameterObject CommitmentQuery query) {
		return this.commitments.counts(query);
	}

	@GetMapping("/{id}")
	public CommitmentDetails get(@PathVariable long id) {
		return this.commitments.get(id);
	}

	@Operation(operationId = "listCommitmentChanges", summary = "List what was changed of a commitment, newest first")
	@GetMapping("/{id}/changes")
	public Page<ChangeDetails> changes(@PathVariable long id, @ParameterObject PageRequest page) {
		return this.commitments.changes(id, page);
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	public CommitmentDetails create(@RequestBody CommitmentDraft draft,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
		return this.commitments.create(draft, key);
	}

	@PutMapping("/{id}")
	public CommitmentDetails update(@PathVariable long id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable Version version,
			@RequestBody CommitmentDraft draft) {
		return this.commitments.update(id, version, draft);
	}

	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	public void delete(@PathVariable long id) {
		this.commitments.delete(id);
	}

	@PostMapping("/{id}/restoration")
	public CommitmentDetails restore(@PathVariable long id) {
		return this.commitments.restore(id);
	}

	@Operation(operationId = "reportCommitment", summary = "Report how a commitment stands")
	@PostMapping("/{id}/reports")
	public CommitmentDetails report(@PathVariable long id, @RequestBody ReportDraft report,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
		return this.commitments.report(id, report, key);
	}

	@Operation(operationId = "reportCommitments", summary = "Report how several commitments stand, all or none")
	@PostMapping("/reports/batches")
	public Page<CommitmentDetails> reportAll(@RequestBody BulkReport bulk,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
		return this.bulks.report(bulk, key);
	}

	@Operation(operationId = "assessCommitment", summary = "Assess how a commitment was kept, by its criterion")
	@PutMapping("/{id}/assessment")
	public CommitmentDetails assess(@PathVariable long id, @RequestBody AssessmentDraft assessment) {
		return this.commitments.assess(id, assessment);
	}

}
