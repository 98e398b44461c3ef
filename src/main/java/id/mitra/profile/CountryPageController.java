package id.mitra.profile;

import id.mitra.commitment.CommitmentQuery;
import id.mitra.commitment.CommitmentRestController;
import id.mitra.country.CountryRestController;
import id.mitra.meeting.MeetingQuery;
import id.mitra.meeting.MeetingRestController;
import id.mitra.partner.PartnerQuery;
import id.mitra.partner.PartnerRestController;
import id.mitra.platform.listing.PageRequest;
import id.mitra.summary.area.AreaSummaryRestController;
import id.mitra.summary.figures.SummaryQuery;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * A country: the partners that belong to it, the meetings with them, what is still open,
 * and what they were about.
 */
@Controller
class CountryPageController {

	private final CountryRestController countries;

	private final PartnerRestController partners;

	private final MeetingRestController meetings;

	private final CommitmentRestController commitments;

	private final AreaSummaryRestController summaries;

	CountryPageController(CountryRestController countries, PartnerRestController partners,
			MeetingRestController meetings, CommitmentRestController commitments, AreaSummaryRestController summaries) {
		this.countries = countries;
		this.partners = partners;
		this.meetings = meetings;
		this.commitments = commitments;
		this.summaries = summaries;
	}

	@GetMapping("/countries/{code}")
	String show(@PathVariable String code, Model model) {
		model.addAttribute("country", this.countries.get(code));
		model.addAttribute("partners", this.partners.list(PartnerQuery.of(code), PageRequest.FIRST));
		model.addAttribute("meetings", this.meetings.list(MeetingQuery.ALL.withCountry(code), PageRequest.first(10)));
		model.addAttribute("commitments", this.commitments.list(CommitmentQuery.openIn(code), PageRequest.first(10)));
		model.addAttribute("figures", this.summaries.areas(SummaryQuery.of(code)));
		return "profile/country";
	}

}
