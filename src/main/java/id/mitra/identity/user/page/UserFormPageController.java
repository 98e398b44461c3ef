package id.mitra.identity.user.page;

import java.util.List;
import java.util.UUID;

import id.mitra.identity.caller.Caller;
import id.mitra.identity.caller.Permission;
import id.mitra.identity.user.UserDetails;
import id.mitra.identity.user.UserRestController;
import id.mitra.identity.user.Workplaces;
import id.mitra.platform.form.Finder;
import id.mitra.platform.form.FormPage;
import id.mitra.platform.form.FormReader;
import id.mitra.platform.form.FormStep;
import id.mitra.platform.form.Headed;
import id.mitra.platform.form.Merging;
import id.mitra.platform.record.Version;
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
 * The form of a user, as administrators fill it in.
 */
@Controller
@RequestMapping("/admin/users")
@PreAuthorize(Permission.ADMINISTRATOR)
class UserFormPageController {

	private static final String VIEW = "identity/user/form";

	private final UserRestController users;

	private final UserChoices choices;

	private final Workplaces workplaces;

	private final FormReader forms;

	private final FormPage pages;

	private final Merging merging;

	private final UserFlash flash;

	private final List<Finder<UserForm>> finders;

	UserFormPageController(UserRestController users, UserChoices choices, Workplaces workplaces, FormReader forms,
			FormPage pages, Merging merging, UserFlash flash) {
		this.users = users;
		this.choices = choices;
		this.workplaces = workplaces;
		this.forms = forms;
		this.pages = pages;
		this.merging = merging;
		this.flash = flash;
		this.finders = List.of(
				Finder.of("delegate", Workplaces.PERSON, UserForm::findDelegate,
						(letters) -> workplaces.suggest(Workplaces.PERSON, letters), UserForm::withPerson),
				Finder.of("unit", Workplaces.UNIT, UserForm::findUnit,
						(letters) -> workplaces.suggest(Workplaces.UNIT, letters), UserForm::withUnit));
	}

	@GetMapping("/new")
	String blank(Model model) {
		return form(null, UserForm.BLANK, UUID.randomUUID().toString(), model);
	}

	@PostMapping
	@Headed("user.new")
	String create(UserForm form, @RequestParam(required = false) @Nullable String key,
			@RequestParam(defaultValue = "save") FormStep action, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		form(null, form, key, model);
		return this.pages.answer(model, response, VIEW, () -> onTheWay(form, action, model) ? VIEW : this.flash
			.onPageOf(this.forms.read(form::toDraft, (draft) -> this.users.create(draft, key)), "user.made", redirect));
	}

	@GetMapping("/{id}/edit")
	String edit(@PathVariable long id, Model model) {
		UserDetails user = this.users.get(id);
		if (!Caller.required().reaches(user.clearance())) {
			throw new AccessDeniedException("The user has a clearance above the caller's");
		}
		UserForm form = UserForm.of(user, this.workplaces.names(user.workplace()));
		model.addAttribute("version", user.version());
		this.merging.open(model, form::toDraft);
		return form(id, form, null, model);
	}

	@PostMapping("/{id}")
	@Headed("user.edit")
	String update(@PathVariable long id, @RequestParam(required = false) @Nullable Version version, UserForm form,
			@RequestParam(defaultValue = "save") FormStep action, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		model.addAttribute("version", (version != null) ? version.number() : null);
		form(id, form, null, model);
		return this.pages.answer(model, response, VIEW, "users",
				() -> onTheWay(form, action, model) ? VIEW
						: this.flash.onPageOf(
								this.merging.save(version, form::toDraft,
										(current, draft) -> this.users.update(id, current, draft)),
								"user.saved", redirect));
	}

	/** Whether the button leads back to the form, with what was found. */
	private boolean onTheWay(UserForm form, FormStep step, Model model) {
		for (Finder<UserForm> finder : this.finders) {
			UserForm next = finder.take(step, form, model);
			if (next != null) {
				model.addAttribute("form", next);
				return true;
			}
		}
		return !step.isSaving();
	}

	private String form(@Nullable Long id, UserForm form, @Nullable String key, Model model) {
		model.addAttribute("id", id);
		model.addAttribute("form", form);
		model.addAttribute("key", key);
		model.addAttribute("roles", this.choices.roles());
		model.addAttribute("clearances", this.choices.clearances());
		model.addAttribute("locales", this.choices.locales());
		model.addAttribute("zones", this.choices.zones(form.zone()));
		return VIEW;
	}

}
