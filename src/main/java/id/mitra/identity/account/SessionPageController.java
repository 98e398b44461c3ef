package id.mitra.identity.account;

import id.mitra.platform.form.Flash;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where a user is signed in. The session that asks is ended by signing out.
 */
@Controller
@RequestMapping("/account/sessions")
class SessionPageController {

	private final SessionRestController sessions;

	private final Flash flash;

	SessionPageController(SessionRestController sessions, Flash flash) {
		this.sessions = sessions;
		this.flash = flash;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("sessions", this.sessions.list().items());
		return "identity/account/sessions";
	}

	@PostMapping("/{id}/deletion")
	String end(@PathVariable long id, RedirectAttributes redirect) {
		this.sessions.end(id);
		this.flash.success(redirect, "session.ended");
		return "redirect:/account/sessions";
	}

}
