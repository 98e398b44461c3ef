package id.mitra.identity.user.page;

import id.mitra.identity.user.UserDetails;
import id.mitra.platform.form.Flash;
import id.mitra.platform.start.PublicAddress;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Leads on to a user's page, which says what was done and shows a link that was just
 * made.
 */
@Component
class UserFlash {

	private final Flash flash;

	private final PublicAddress address;

	UserFlash(Flash flash, PublicAddress address) {
		this.flash = flash;
		this.address = address;
	}

	String onPageOf(UserDetails user, String message, RedirectAttributes redirect) {
		this.flash.success(redirect, message, user.displayName());
		if (user.signInLink() != null) {
			redirect.addFlashAttribute("signInLink", this.address.onPage(user.signInLink()));
		}
		return "redirect:/admin/users/" + user.id();
	}

}
