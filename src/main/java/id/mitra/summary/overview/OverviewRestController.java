package id.mitra.summary.overview;

import id.mitra.summary.figures.Balance;
import id.mitra.summary.figures.HeatMap;
import id.mitra.summary.figures.HeatQuery;
import id.mitra.summary.figures.Silence;
import id.mitra.summary.figures.SilenceQuery;
import id.mitra.summary.figures.SilentPairs;
import id.mitra.summary.figures.SummaryQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Summaries",
		description = "Figures of meetings held, never internal ones; each counts what its caller can open.")
@Order(5)
@RestController
@RequestMapping("/api")
public class OverviewRestController {

	private final OverviewService overview;

	OverviewRestController(OverviewService overview) {
		this.overview = overview;
	}

	@Operation(operationId = "getHeatMap", summary = "Set partners or countries against areas")
	@GetMapping("/summaries/heat")
	public HeatMap heat(@ParameterObject HeatQuery query) {
		return this.overview.heat(query);
	}

	@Operation(operationId = "getSilence", summary = "See who was not met for long")
	@GetMapping("/summaries/silence")
	public Silence silence(@ParameterObject SilenceQuery query) {
		return this.overview.silence(query);
	}

	@Operation(operationId = "getSilentPairs", summary = "See about what nobody was met for long, partner by partner")
	@GetMapping("/summaries/silence/pairs")
	public SilentPairs silentPairs(@ParameterObject SilenceQuery query) {
		return this.overview.silentPairs(query);
	}

	@Operation(operationId = "getOutlook", summary = "See what came of meetings, and which are planned")
	@GetMapping("/summaries/outlook")
	public Outlook outlook(@ParameterObject OutlookQuery query) {
		return this.overview.outlook(query);
	}

	@Operation(operationId = "getBalance", summary = "See who travels, who leads and who meets whom")
	@GetMapping("/summaries/balance")
	public Balance balance(@ParameterObject SummaryQuery query) {
		return this.overview.balance(query);
	}

}
