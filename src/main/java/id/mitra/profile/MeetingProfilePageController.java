package id.mitra.profile;

import id.mitra.commitment.CommitmentQuery;
import id.mitra.commitment.CommitmentRestController;
import id.mitra.commitment.matter.MatterRestController;
import id.mitra.meeting.MeetingRestController;
import id.mitra.platform.listing.PageRequest;
import id.mitra.press.PressQuery;
import id.mitra.press.PressRestController;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * A meeting, with what was promised there, what earlier ones left to talk of, and what
 * the press said of it.
 */
@Controller
class MeetingProfilePageController {

	private final MeetingRestController meetings;

	private final CommitmentRestController commitments;

	private final MatterRestController matters;

	private final PressRestController press;

	MeetingProfilePageController(MeetingRestController meetings, CommitmentRestController commitments,
			MatterRestController matters, PressRestController press) {
		this.meetings = meetings;
		this.commitments = commitments;
		this.matters = matters;
		this.press = press;
	}

	@GetMapping("/meetings/{id:\\d+}")
	String show(@PathVariable long id, Model model) {
		model.addAttribute("meeting", this.meetings.get(id));
		model.addAttribute("commitments",
				this.commitments.list(CommitmentQuery.of(id), PageRequest.first(100)).items());
		model.addAttribute("matters", this.matters.of(id).items());
		model.addAttribute("sources", this.press.list(PressQuery.of(id), PageRequest.FIRST).items());
		return "profile/meeting";
	}

}
