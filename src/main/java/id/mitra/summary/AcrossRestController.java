package id.mitra.summary;

import id.mitra.partner.PartnerRestController;
import io.swagger.v3.oas.annotations.Operation;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api")
class AcrossRestController {

	private final SummaryService summaries;

	private final AcrossService across;

	private final PartySummaryService parties;

	private final PartnerRestController partners;

	AcrossRestController(SummaryService summaries, AcrossService across, PartySummaryService parties,
			PartnerRestController partners) {
		this.summaries = summaries;
		this.across = across;
		this.parties = parties;
		this.partners = partners;
	}

	@Operation(operationId = "getAreaTrends", summary = "See how the areas move")
	@GetMapping("/summaries/areas")
	AreaTrends areas(@ParameterObject SummaryQuery query) {
		return this.summaries.trends(query);
	}

	@Operation(operationId = "getHeatMap", summary = "Set partners or countries against areas")
	@GetMapping("/summaries/heat")
	HeatMap heat(@ParameterObject HeatQuery query) {
		return this.across.heat(query);
	}

	@Operation(operationId = "getSilence", summary = "See who was not met for long")
	@GetMapping("/summaries/silence")
	Silence silence(@RequestParam(defaultValue = "12") int months, @RequestParam(defaultValue = "100") int size) {
		return this.across.silence(months, size);
	}

	@Operation(operationId = "getBalance", summary = "See who travels, who leads and who meets whom")
	@GetMapping("/summaries/balance")
	Balance balance(@ParameterObject SummaryQuery query) {
		return this.across.balance(query);
	}

	@Operation(operationId = "getPartnerSummary", summary = "Sum up the meetings with a partner")
	@GetMapping("/partners/{id}/summary")
	PartySummary partner(@PathVariable long id, @ParameterObject SummaryQuery period) {
		return partner(id, period, Integer.MAX_VALUE);
	}

	/** For a page, which shows no more than so many partners. */
	PartySummary partner(long id, SummaryQuery period, int partners) {
		return this.parties.partner(this.partners.get(id), period, partners);
	}

	@Operation(operationId = "getCountrySummary", summary = "Sum up the meetings with a country")
	@GetMapping("/countries/{code}/summary")
	PartySummary country(@PathVariable String code, @ParameterObject SummaryQuery period) {
		return country(code, period, Integer.MAX_VALUE);
	}

	/** For a page, which shows no more than so many partners. */
	PartySummary country(String code, SummaryQuery period, int partners) {
		return this.parties.country(code, period, partners);
	}

}
