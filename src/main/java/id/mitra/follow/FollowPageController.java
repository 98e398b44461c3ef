package id.mitra.follow;

import id.mitra.platform.form.Flash;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Follows what its page shows, or follows it no more, and comes back to the page.
 */
@Controller
class FollowPageController {

	private final FollowRestController follows;

	private final Flash flash;

	FollowPageController(FollowRestController follows, Flash flash) {
		this.follows = follows;
		this.flash = flash;
	}

	@PostMapping("/partners/{id:\\d+}/following")
	String followPartner(@PathVariable long id, RedirectAttributes redirect) {
		this.follows.followPartner(id);
		return back("follow.begun", "/partners/" + id, redirect);
	}

	@PostMapping("/partners/{id:\\d+}/following/deletion")
	String unfollowPartner(@PathVariable long id, RedirectAttributes redirect) {
		this.follows.unfollowPartner(id);
		return back("follow.ended", "/partners/" + id, redirect);
	}

	@PostMapping("/areas/{code}/following")
	String followArea(@PathVariable String code, RedirectAttributes redirect) {
		this.follows.followArea(code);
		return back("follow.begun", "/areas/" + code, redirect);
	}

	@PostMapping("/areas/{code}/following/deletion")
	String unfollowArea(@PathVariable String code, RedirectAttributes redirect) {
		this.follows.unfollowArea(code);
		return back("follow.ended", "/areas/" + code, redirect);
	}

	@PostMapping("/agreements/{id:\\d+}/following")
	String followAgreement(@PathVariable long id, RedirectAttributes redirect) {
		this.follows.followAgreement(id);
		return back("follow.begun.agreement", "/agreements/" + id, redirect);
	}

	@PostMapping("/agreements/{id:\\d+}/following/deletion")
	String unfollowAgreement(@PathVariable long id, RedirectAttributes redirect) {
		this.follows.unfollowAgreement(id);
		return back("follow.ended", "/agreements/" + id, redirect);
	}

	private String back(String told, String page, RedirectAttributes redirect) {
		this.flash.success(redirect, told);
		return "redirect:" + page;
	}

}
