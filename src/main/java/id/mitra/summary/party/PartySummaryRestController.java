package id.mitra.summary.party;

import id.mitra.partner.PartnerRestController;
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
public class PartySummaryRestController {

	private final PartySummaryService parties;

	private final PartnerRestController partners;

	PartySummaryRestController(PartySummaryService parties, PartnerRestController partners) {
		this.parties = parties;
		this.partners = partners;
	}

	@Operation(operationId = "getPartnerSummary", summary = "Sum up the meetings with a partner")
	@GetMapping("/partners/{id}/summary")
	public PartySummary partner(@PathVariable long id, @ParameterObject SummaryQuery period) {
		return partner(id, period, Integer.MAX_VALUE);
	}

	/** For a page, which shows no more than so many partners. */
	public PartySummary partner(long id, SummaryQuery period, int partners) {
		return this.parties.partner(this.partners.get(id), period, partners);
	}

	@Operation(operationId = "getCountrySummary", summary = "Sum up the meetings with a country")
	@GetMapping("/countries/{code}/summary")
	public PartySummary country(@PathVariable String code, @ParameterObject SummaryQuery period) {
		return country(code, period, Integer.MAX_VALUE);
	}

	/** For a page, which shows no more than so many partners. */
	public PartySummary country(String code, SummaryQuery period, int partners) {
		return this.parties.country(code, period, partners);
	}

}
