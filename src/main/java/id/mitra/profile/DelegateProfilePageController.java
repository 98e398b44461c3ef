package id.mitra.profile;

import id.mitra.commitment.CommitmentQuery;
import id.mitra.commitment.CommitmentRestController;
import id.mitra.delegate.DelegateRestController;
import id.mitra.meeting.MeetingQuery;
import id.mitra.meeting.MeetingRestController;
import id.mitra.meeting.MeetingRow;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.summary.party.Story;
import id.mitra.summary.party.StoryRestController;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * A delegate with the posts they held, the meetings they attended by year, who knows them
 * and the open promises that they answer for.
 */
@Controller
class DelegateProfilePageController {

	private static final PageRequest FEW = PageRequest.first(10);

	private final DelegateRestController delegates;

	private final MeetingRestController meetings;

	private final CommitmentRestController commitments;

	private final StoryRestController stories;

	DelegateProfilePageController(DelegateRestController delegates, MeetingRestController meetings,
			CommitmentRestController commitments, StoryRestController stories) {
		this.delegates = delegates;
		this.meetings = meetings;
		this.commitments = commitments;
		this.stories = stories;
	}

	@GetMapping("/delegates/{id:\\d+}")
	String show(@PathVariable long id, Model model) {
		model.addAttribute("delegate", this.delegates.get(id));
		Page<MeetingRow> meetings = this.meetings.list(MeetingQuery.ALL.withDelegate(id), FEW);
		Story story = this.stories.delegate(id);
		model.addAttribute("meetings", meetings).addAttribute("story", story);
		model.addAttribute("years", MeetingYear.of(story, meetings.items()));
		model.addAttribute("commitments", this.commitments.list(CommitmentQuery.openOf(id), FEW));
		return "profile/delegate";
	}

}
