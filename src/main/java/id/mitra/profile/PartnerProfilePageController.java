package id.mitra.profile;

import id.mitra.commitment.CommitmentQuery;
import id.mitra.commitment.CommitmentRestController;
import id.mitra.delegate.DelegateQuery;
import id.mitra.delegate.DelegateRestController;
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
 * A partner with its parts, its people, the meetings with it and what they were about.
 */
@Controller
class PartnerProfilePageController {

	private static final PageRequest FEW = PageRequest.first(10);

	private final PartnerRestController partners;

	private final DelegateRestController delegates;

	private final MeetingRestController meetings;

	private final CommitmentRestController commitments;

	private final AreaSummaryRestController summaries;

	PartnerProfilePageController(PartnerRestController partners, DelegateRestController delegates,
			MeetingRestController meetings, CommitmentRestController commitments, AreaSummaryRestController summaries) {
		this.partners = partners;
		this.delegates = delegates;
		this.meetings = meetings;
		this.commitments = commitments;
		this.summaries = summaries;
	}

	@GetMapping("/partners/{id:\\d+}")
	String show(@PathVariable long id, Model model) {
		model.addAttribute("partner", this.partners.get(id));
		model.addAttribute("parts", this.partners.list(PartnerQuery.partsOf(id), FEW));
		model.addAttribute("people", this.delegates.list(DelegateQuery.at(id), FEW));
		model.addAttribute("meetings", this.meetings.list(MeetingQuery.ALL.withPartner(id), FEW));
		model.addAttribute("commitments", this.commitments.list(CommitmentQuery.openWith(id), FEW));
		model.addAttribute("figures", this.summaries.areas(SummaryQuery.with(id)));
		return "profile/partner";
	}

}
