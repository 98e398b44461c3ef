package id.mitra.mail;

import id.mitra.identity.signin.SignInPlace;
import id.mitra.identity.signin.VisitorPace;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Where the link of a digest leads, without signing in. A POST ends the digests, a
 * person's or, by RFC 8058, a mail program's; a GET only asks, as what looks through mail
 * opens links, too. There is no REST call behind it: its caller is nobody known.
 */
@Controller
@RequestMapping("/unsubscribe/{secret}")
class UnsubscribePageController {

	private static final String VIEW = "mail/unsubscribe";

	private final Unsubscriptions unsubscriptions;

	private final VisitorPace pace;

	UnsubscribePageController(Unsubscriptions unsubscriptions, VisitorPace pace) {
		this.unsubscriptions = unsubscriptions;
		this.pace = pace;
	}

	@GetMapping
	String ask(@PathVariable String secret, Model model, HttpServletResponse response) {
		return answer(this.unsubscriptions.knows(secret), false, model, response);
	}

	@PostMapping
	String end(@PathVariable String secret, Model model, HttpServletRequest request, HttpServletResponse response) {
		this.pace.step("unsubscribe", SignInPlace.of(request).address(), 300);
		return answer(this.unsubscriptions.end(secret), true, model, response);
	}

	private static String answer(boolean known, boolean ended, Model model, HttpServletResponse response) {
		model.addAttribute("known", known).addAttribute("ended", ended);
		if (!known) {
			response.setStatus(HttpStatus.NOT_FOUND.value());
		}
		return VIEW;
	}

}
