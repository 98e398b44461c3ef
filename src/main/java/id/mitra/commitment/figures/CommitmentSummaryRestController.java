package id.mitra.commitment.figures;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Commitments")
@Order(2)
@RestController
class CommitmentSummaryRestController {

	private final CommitmentSummaryService summaries;

	CommitmentSummaryRestController(CommitmentSummaryService summaries) {
		this.summaries = summaries;
	}

	@Operation(operationId = "summarizeCommitments", summary = "Count commitments by whose they are and how they stand")
	@GetMapping("/api/commitments/summary")
	CommitmentSummary of(@ParameterObject CommitmentSummaryQuery query) {
		return this.summaries.of(query);
	}

}
