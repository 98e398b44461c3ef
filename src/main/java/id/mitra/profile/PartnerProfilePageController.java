package id.mitra.profile;

import id.mitra.agreement.AgreementQuery;
import id.mitra.agreement.AgreementRestController;
import id.mitra.commitment.CommitmentQuery;
import id.mitra.commitment.CommitmentRestController;
import id.mitra.delegate.DelegateQuery;
import id.mitra.delegate.DelegateRestController;
import id.mitra.follow.FollowRestController;
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
 * A partner: where we stand with it, its parts, its people, the meetings with it by year,
 * what was agreed in writing, who of us knows it, and what it was all about.
 */
@Controller
class PartnerProfilePageController {

	private static final PageRequest FEW = PageRequest.first(10);

	private static final PageRequest FIVE = PageRequest.first(5);

	private final PartnerRestController partners;

	private final DelegateRestController delegates;

	private final MeetingRestController meetings;

	private final CommitmentRestController commitments;

	private final AgreementRestController agreements;

	private final StoryRestController stories;

	private final FollowRestController follows;

	PartnerProfilePageController(PartnerRestController partners, DelegateRestController delegates,
			MeetingRestController meetings, CommitmentRestController commitments, AgreementRestController agreements,
			StoryRestController stories, FollowRestController follows) {
		this.partners = partners;
		this.delegates = delegates;
		this.meetings = meetings;
		this.commitments = commitments;
		this.agreements = agreements;
		this.stories = stories;
		this.follows = follows;
	}

	@GetMapping("/partners/{id:\\d+}")
	String show(@PathVariable long id, Model model) {
		model.addAttribute("partner", this.partners.get(id)).addAttribute("followed", this.follows.list().items());
		model.addAttribute("parts", this.partners.list(PartnerQuery.partsOf(id), FEW))
			.addAttribute("people", this.delegates.list(DelegateQuery.at(id), FEW));
		Page<MeetingRow> latest = this.meetings.list(MeetingQuery.ALL.withPartner(id), FEW);
		MeetingYear.addTo(model, latest, this.stories.partner(id));
		model.addAttribute("commitments", this.commitments.list(CommitmentQuery.openWith(id), FEW))
			.addAttribute("agreements", this.agreements.list(AgreementQuery.with(id), FIVE));
		return "profile/partner";
	}

}
