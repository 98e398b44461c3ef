package id.mitra.work;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * What waits for the reader and their unit, on one page to work through.
 */
@Controller
class WorkPageController {

	private final WorkRestController work;

	WorkPageController(WorkRestController work) {
		this.work = work;
	}

	@GetMapping("/work")
	String work(Model model) {
		model.addAttribute("work", this.work.get());
		return "work/show";
	}

}
