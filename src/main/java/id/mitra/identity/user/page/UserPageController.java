package id.mitra.identity.user.page;

import java.util.List;

import id.mitra.identity.caller.Caller;
import id.mitra.identity.caller.Permission;
import id.mitra.identity.user.UserDetails;
import id.mitra.identity.user.UserQuery;
import id.mitra.identity.user.UserRestController;
import id.mitra.identity.user.UserRow;
import id.mitra.identity.user.Workplaces;
import id.mitra.platform.form.Addresses;
import id.mitra.platform.form.Flash;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.record.Today;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The users, as administrators keep them.
 */
@Controller
@RequestMapping("/admin/users")
@PreAuthorize(Permission.ADMINISTRATOR)
class UserPageController {

	private final UserRestController users;

	private final UserChoices choices;

	private final Workplaces workplaces;

	private final Addresses addresses;

	private final Flash flash;

	private final UserFlash userFlash;

	private final Today today;

	UserPageController(UserRestController users, UserChoices choices, Workplaces workplaces, Addresses addresses,
			Flash flash, UserFlash userFlash, Today today) {
		this.users = users;
		this.choices = choices;
		this.workplaces = workplaces;
		this.addresses = addresses;
		this.flash = flash;
		this.userFlash = userFlash;
		this.today = today;
	}

	@GetMapping
	String list(UserQuery query, PageRequest page, Model model) {
		Page<UserRow> users = this.users.list(query, page);
		model.addAttribute("query", query).addAttribute("trashed", Boolean.TRUE.equals(query.trashed()));
		model.addAttribute("users", users.items());
		model.addAttribute("next", this.addresses.next(users.next()));
		model.addAttribute("roles", this.choices.roles())
			.addAttribute("chips", this.choices.chips(query, this.addresses.chips()));
		return "identity/user/index";
	}

	@GetMapping("/{id}")
	String show(@PathVariable long id, Model model) {
		UserDetails user = this.users.get(id);
		model.addAttribute("user", user);
		model.addAttribute("zone", this.choices.words("zone", user.settings().zone()));
		model.addAttribute("names", this.workplaces.names(user.workplace()));
		boolean reached = Caller.required().reaches(user.clearance());
		model.addAttribute("reached", reached).addAttribute("today", this.today.date());
		model.addAttribute("tokens", reached ? this.users.tokens(id).items() : List.of());
		return "identity/user/show";
	}

	@PostMapping("/{id}/deletion")
	String delete(@PathVariable long id, RedirectAttributes redirect) {
		if (!this.flash.unlessRefused(redirect, () -> this.users.delete(id))) {
			return "redirect:/admin/users/" + id;
		}
		this.flash.undoable(redirect, "/admin/users/" + id + "/restoration", "user.trashed");
		return "redirect:/admin/users";
	}

	@PostMapping("/{id}/restoration")
	String restore(@PathVariable long id, RedirectAttributes redirect) {
		return this.userFlash.onPageOf(this.users.restore(id), "user.restored", redirect);
	}

	@PostMapping("/{id}/sign-in-link")
	String invite(@PathVariable long id, RedirectAttributes redirect) {
		return this.userFlash.onPageOf(this.users.invite(id), "user.invited", redirect);
	}

	@PostMapping("/{id}/tokens/{tokenId}/deletion")
	String revokeToken(@PathVariable long id, @PathVariable long tokenId, RedirectAttributes redirect) {
		this.users.revokeToken(id, tokenId);
		this.flash.success(redirect, "token.revoked");
		return "redirect:/admin/users/" + id;
	}

}
