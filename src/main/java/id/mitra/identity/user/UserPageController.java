package id.mitra.identity.user;

import java.util.List;
import java.util.UUID;

import id.mitra.identity.caller.Caller;
import id.mitra.identity.caller.Permission;
import id.mitra.platform.error.Refused;
import id.mitra.platform.form.Addresses;
import id.mitra.platform.form.Flash;
import id.mitra.platform.form.FormPage;
import id.mitra.platform.form.FormReader;
import id.mitra.platform.form.Merging;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.record.Today;
import id.mitra.platform.record.Version;
import id.mitra.platform.start.PublicAddress;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
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

	private final FormReader forms;

	private final FormPage pages;

	private final Merging merging;

	private final Addresses addresses;

	private final PublicAddress address;

	private final Flash flash;

	private final Today today;

	UserPageController(UserRestController users, UserChoices choices, FormReader forms, FormPage pages, Merging merging,
			Addresses addresses, PublicAddress address, Flash flash, Today today) {
		this.users = users;
		this.addresses = addresses;
		this.address = address;
		this.choices = choices;
		this.forms = forms;
		this.pages = pages;
		this.merging = merging;
		this.flash = flash;
		this.today = today;
	}

	@GetMapping
	String list(UserQuery query, PageRequest page, Model model) {
		Page<UserRow> users = this.users.list(query, page);
		model.addAttribute("query", query);
		model.addAttribute("trashed", Boolean.TRUE.equals(query.trashed()));
		model.addAttribute("users", users.items());
		model.addAttribute("next", this.addresses.next(users.next()));
		model.addAttribute("roles", this.choices.roles());
		return "user/index";
	}

	@GetMapping("/{id}")
	String show(@PathVariable long id, Model model) {
		UserDetails user = this.users.get(id);
		model.addAttribute("user", user);
		model.addAttribute("zone", this.choices.words("zone", user.zone()));
		boolean reached = Caller.required().reaches(user.clearance());
		model.addAttribute("reached", reached);
		model.addAttribute("tokens", reached ? this.users.tokens(id).items() : List.of());
		model.addAttribute("today", this.today.date());
		return "user/show";
	}

	@GetMapping("/new")
	String blank(Model model) {
		return form(null, UserForm.BLANK, UUID.randomUUID().toString(), model);
	}

	@PostMapping
	String create(UserForm form, @RequestParam(required = false) @Nullable String key, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		return this.pages.answer(model, response, form(null, form, key, model),
				() -> shown(this.forms.read(form::toDraft, (draft) -> this.users.create(draft, key)), "user.made",
						redirect));
	}

	@GetMapping("/{id}/edit")
	String edit(@PathVariable long id, Model model) {
		UserDetails user = this.users.get(id);
		if (!Caller.required().reaches(user.clearance())) {
			throw new AccessDeniedException("The user has a clearance above the caller's");
		}
		UserForm form = UserForm.of(user);
		model.addAttribute("version", user.version());
		this.merging.open(model, form::toDraft);
		return form(id, form, null, model);
	}

	@PostMapping("/{id}")
	String update(@PathVariable long id, @RequestParam(required = false) @Nullable Version version, UserForm form,
			Model model, HttpServletResponse response, RedirectAttributes redirect) {
		model.addAttribute("version", (version != null) ? version.number() : null);
		return this.pages
			.answer(model, response, form(id, form, null, model), "users",
					() -> shown(
							this.merging.save(version, form::toDraft,
									(current, draft) -> this.users.update(id, current, draft)),
							"user.saved", redirect));
	}

	@PostMapping("/{id}/deletion")
	String delete(@PathVariable long id, RedirectAttributes redirect) {
		try {
			this.users.delete(id);
			this.flash.success(redirect, "user.trashed");
			return "redirect:/admin/users";
		}
		catch (Refused refused) {
			this.flash.warning(redirect, "refused." + refused.code(), refused.arguments());
			return "redirect:/admin/users/" + id;
		}
	}

	@PostMapping("/{id}/restoration")
	String restore(@PathVariable long id, RedirectAttributes redirect) {
		return shown(this.users.restore(id), "user.restored", redirect);
	}

	@PostMapping("/{id}/sign-in-link")
	String invite(@PathVariable long id, RedirectAttributes redirect) {
		return shown(this.users.invite(id), "user.invited", redirect);
	}

	@PostMapping("/{id}/tokens/{tokenId}/deletion")
	String revokeToken(@PathVariable long id, @PathVariable long tokenId, RedirectAttributes redirect) {
		this.users.revokeToken(id, tokenId);
		this.flash.success(redirect, "token.revoked");
		return "redirect:/admin/users/" + id;
	}

	private String shown(UserDetails user, String message, RedirectAttributes redirect) {
		this.flash.success(redirect, message, user.displayName());
		if (user.signInLink() != null) {
			redirect.addFlashAttribute("signInLink", this.address.onPage(user.signInLink()));
		}
		return "redirect:/admin/users/" + user.id();
	}

	private String form(@Nullable Long id, UserForm form, @Nullable String key, Model model) {
		model.addAttribute("id", id);
		model.addAttribute("form", form);
		model.addAttribute("key", key);
		model.addAttribute("roles", this.choices.roles());
		model.addAttribute("clearances", this.choices.clearances());
		model.addAttribute("locales", this.choices.locales());
		model.addAttribute("zones", this.choices.zones(form.zone()));
		return "user/form";
	}

}
