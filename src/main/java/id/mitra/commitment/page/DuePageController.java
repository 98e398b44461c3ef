package id.mitra.commitment.page;

import id.mitra.identity.caller.Permission;
import id.mitra.platform.record.Today;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Says how a due day is read while one types it.
 */
@Controller
@PreAuthorize(Permission.OFFICER_WRITES)
class DuePageController {

	private final Today today;

	DuePageController(Today today) {
		this.today = today;
	}

	@GetMapping("/commitments/due")
	String due(CommitmentDays days, Model model) {
		model.addAttribute("typed", days.dueOn()).addAttribute("due", days.read(this.today.date()));
		return "commitment/due";
	}

}
