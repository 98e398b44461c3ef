package id.mitra.profile;

import id.mitra.identity.caller.Caller;
import id.mitra.unfinished.UnfinishedRestController;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The start page: what the reader typed and did not save, what concerns them in their
 * role, what they and their unit answer for, and in a demo where to begin.
 */
@Controller
class HomePageController {

	private final HomeContents contents;

	private final UnfinishedRestController unfinished;

	private final ObjectProvider<Tour> tour;

	HomePageController(HomeContents contents, UnfinishedRestController unfinished, ObjectProvider<Tour> tour) {
		this.contents = contents;
		this.unfinished = unfinished;
		this.tour = tour;
	}

	@GetMapping("/")
	String home(Model model) {
		model.addAttribute("unfinished", this.unfinished.list().items());
		model.addAttribute("tour", this.tour.stream().flatMap((tour) -> tour.stops().stream()).toList());
		model.addAllAttributes(this.contents.of(Caller.required()));
		return "profile/home";
	}

}
