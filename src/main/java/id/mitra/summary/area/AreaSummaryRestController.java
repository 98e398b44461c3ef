package id.mitra.summary.area;

import id.mitra.summary.figures.AreaSummary;
import id.mitra.summary.figures.AreasSummary;
import id.mitra.summary.figures.SummaryQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Summaries")
@RestController
@RequestMapping("/api")
public class AreaSummaryRestController {

	private final AreaSummaryService summaries;

	AreaSummaryRestController(AreaSummaryService summaries) {
		this.summaries = summaries;
	}

	@Operation(operationId = "getAreasSummary", summary = "Sum up all areas")
	@GetMapping("/areas/summary")
	public AreasSummary areas(@ParameterObject SummaryQuery query) {
		return this.summaries.areas(query);
	}

	@Operation(operationId = "getAreaSummary", summary = "Sum up an area")
	@GetMapping("/areas/{code}/summary")
	public AreaSummary area(@PathVariable String code, @ParameterObject SummaryQuery query) {
		return area(code, query, Integer.MAX_VALUE);
	}

	/** For a page, which shows no more than so many partners. */
	AreaSummary area(String code, SummaryQuery query, int partners) {
		return this.summaries.area(code, query, partners);
	}

	@Operation(operationId = "getAreaTrends", summary = "See how the areas move")
	@GetMapping("/summaries/areas")
	public AreaTrends trends(@ParameterObject SummaryQuery query) {
		return this.summaries.trends(query);
	}

}
