package id.mitra.profile;

import id.mitra.delegate.DelegateRestController;
import id.mitra.meeting.MeetingQuery;
import id.mitra.meeting.MeetingRestController;
import id.mitra.platform.listing.PageRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * A delegate with the posts they held and the meetings they attended.
 */
@Controller
class DelegateProfilePageController {

	private final DelegateRestController delegates;

	private final MeetingRestController meetings;

	DelegateProfilePageController(DelegateRestController delegates, MeetingRestController meetings) {
		this.delegates = delegates;
		this.meetings = meetings;
	}

	@GetMapping("/delegates/{id:\\d+}")
	String show(@PathVariable long id, Model model) {
		model.addAttribute("delegate", this.delegates.get(id));
		model.addAttribute("meetings", this.meetings.list(MeetingQuery.ALL.withDelegate(id), PageRequest.first(10)));
		return "profile/delegate";
	}

}
