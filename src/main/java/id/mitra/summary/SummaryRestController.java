package id.mitra.summary;

import io.swagger.v3.oas.annotations.Operation;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/areas")
public class SummaryRestController {

	private final SummaryService summaries;

	SummaryRestController(SummaryService summaries) {
		this.summaries = summaries;
	}

	@Operation(operationId = "getAreasSummary", summary = "Sum up all areas")
	@GetMapping("/summary")
	public AreasSummary areas(@ParameterObject SummaryQuery query) {
		return this.summaries.areas(query);
	}

	@Operation(operationId = "getAreaSummary", summary = "Sum up an area")
	@GetMapping("/{code}/summary")
	public AreaSummary area(@PathVariable String code, @ParameterObject SummaryQuery query) {
		return area(code, query, Integer.MAX_VALUE);
	}

	/** For a page, which shows no more than so many partners. */
	AreaSummary area(String code, SummaryQuery query, int partners) {
		return this.summaries.area(code, query, partners);
	}

}
