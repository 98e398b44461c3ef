package id.mitra.profile;

import java.util.List;

import id.mitra.identity.caller.Caller;
import id.mitra.meeting.MeetingRestController;
import id.mitra.meeting.MeetingRow;
import id.mitra.meeting.browsing.MeetingParameters;
import id.mitra.platform.error.InvalidInput;
import id.mitra.platform.listing.PageRequest;
import id.mitra.unfinished.UnfinishedRestController;
import id.mitra.view.ListQuery;
import id.mitra.view.ViewDetails;
import id.mitra.view.ViewRestController;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The start page: the view that the reader wants there, what they typed and did not save,
 * what concerns them in their role, what they and their unit answer for, and in a demo
 * where to begin.
 */
@Controller
class HomePageController {

	private static final int FEW = 5;

	private final HomeContents contents;

	private final UnfinishedRestController unfinished;

	private final ViewRestController views;

	private final MeetingRestController meetings;

	private final ObjectProvider<Tour> tour;

	HomePageController(HomeContents contents, UnfinishedRestController unfinished, ViewRestController views,
			MeetingRestController meetings, ObjectProvider<Tour> tour) {
		this.contents = contents;
		this.unfinished = unfinished;
		this.views = views;
		this.meetings = meetings;
		this.tour = tour;
	}

	@GetMapping("/")
	String home(Model model) {
		this.views.list().items().stream().filter(ViewDetails::start).forEach((view) -> start(view, model));
		model.addAttribute("unfinished", this.unfinished.list().items());
		model.addAttribute("tour", this.tour.stream().flatMap((tour) -> tour.stops().stream()).toList());
		model.addAllAttributes(this.contents.of(Caller.required()));
		return "profile/home";
	}

	/** A view whose filters are no more shows its name alone. */
	private void start(ViewDetails view, Model model) {
		model.addAttribute("start", view);
		ListQuery.of(view.query())
			.flatMap(MeetingParameters::of)
			.ifPresent((parameters) -> model.addAttribute("started", started(parameters)));
	}

	private List<MeetingRow> started(MeetingParameters parameters) {
		try {
			return this.meetings.list(parameters.query(), PageRequest.first(FEW)).items();
		}
		catch (InvalidInput gone) {
			return List.of();
		}
	}

}
