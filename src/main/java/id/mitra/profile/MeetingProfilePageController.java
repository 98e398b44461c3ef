package id.mitra.profile;

import id.mitra.meeting.MeetingRestController;
import id.mitra.platform.listing.PageRequest;
import id.mitra.press.PressQuery;
import id.mitra.press.PressRestController;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * A meeting, with what the press said of it.
 */
@Controller
class MeetingProfilePageController {

	private final MeetingRestController meetings;

	private final PressRestController press;

	MeetingProfilePageController(MeetingRestController meetings, PressRestController press) {
		this.meetings = meetings;
		this.press = press;
	}

	@GetMapping("/meetings/{id:\\d+}")
	String show(@PathVariable long id, Model model) {
		model.addAttribute("meeting", this.meetings.get(id));
		model.addAttribute("sources", this.press.list(PressQuery.of(id), PageRequest.FIRST).items());
		return "profile/meeting";
	}

}
