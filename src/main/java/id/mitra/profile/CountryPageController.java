package id.mitra.profile;

import id.mitra.agreement.AgreementQuery;
import id.mitra.agreement.AgreementRestController;
import id.mitra.commitment.CommitmentQuery;
import id.mitra.commitment.CommitmentRestController;
import id.mitra.country.CountryRestController;
import id.mitra.meeting.MeetingQuery;
import id.mitra.meeting.MeetingRestController;
import id.mitra.meeting.MeetingRow;
import id.mitra.partner.PartnerQuery;
import id.mitra.partner.PartnerRestController;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.summary.party.StoryRestController;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * A country: where we stand with it, the partners that belong to it, the meetings with
 * them by year, what is still open, what was agreed in writing, who of us knows them, and
 * what it was all about.
 */
@Controller
class CountryPageController {

	private final CountryRestController countries;

	private final PartnerRestController partners;

	private final MeetingRestController meetings;

	private final CommitmentRestController commitments;

	private final AgreementRestController agreements;

	private final StoryRestController stories;

	CountryPageController(CountryRestController countries, PartnerRestController partners,
			MeetingRestController meetings, CommitmentRestController commitments, AgreementRestController agreements,
			StoryRestController stories) {
		this.countries = countries;
		this.partners = partners;
		this.meetings = meetings;
		this.commitments = commitments;
		this.agreements = agreements;
		this.stories = stories;
	}

	@GetMapping("/countries/{code}")
	String show(@PathVariable String code, Model model) {
		model.addAttribute("country", this.countries.get(code));
		model.addAttribute("partners", this.partners.list(PartnerQuery.of(code), PageRequest.FIRST));
		Page<MeetingRow> latest = this.meetings.list(MeetingQuery.ALL.withCountry(code), PageRequest.first(10));
		MeetingYear.addTo(model, latest, this.stories.country(code));
		model.addAttribute("commitments", this.commitments.list(CommitmentQuery.openIn(code), PageRequest.first(10)));
		model.addAttribute("agreements", this.agreements.list(AgreementQuery.in(code), PageRequest.first(5)));
		return "profile/country";
	}

}
