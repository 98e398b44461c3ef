package id.mitra.identity.account;

import java.util.Locale;

import id.mitra.identity.user.Workplaces;
import id.mitra.identity.user.page.UserChoices;
import id.mitra.platform.form.Flash;
import id.mitra.platform.form.FormPage;
import id.mitra.platform.form.FormReader;
import id.mitra.platform.form.FormStep;
import id.mitra.platform.form.Headed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A user's own profile and password.
 */
@Controller
@RequestMapping("/account")
class AccountPageController {

	private final AccountRestController account;

	private final UserChoices choices;

	private final Workplaces workplaces;

	private final FormReader forms;

	private final FormPage pages;

	private final Flash flash;

	AccountPageController(AccountRestController account, UserChoices choices, Workplaces workplaces, FormReader forms,
			FormPage pages, Flash flash) {
		this.account = account;
		this.choices = choices;
		this.workplaces = workplaces;
		this.forms = forms;
		this.pages = pages;
		this.flash = flash;
	}

	@GetMapping
	String profile(Model model) {
		return profile(AccountForm.of(this.account.get()), model);
	}

	@PostMapping
	@Headed("account.title")
	String update(AccountForm form, @RequestParam(defaultValue = "save") FormStep action, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		return this.pages.answer(model, response, profile(form, model), action, () -> {
			AccountDetails saved = this.account.update(this.forms.read(form::toDraft));
			return done("account.saved", saved.locale(), redirect);
		});
	}

	private String profile(AccountForm form, Model model) {
		AccountDetails account = this.account.get();
		model.addAttribute("account", account);
		model.addAttribute("names", this.workplaces.names(account.workplace()));
		model.addAttribute("form", form);
		model.addAttribute("locales", this.choices.locales());
		model.addAttribute("zones", this.choices.zones(form.zone()));
		return "identity/account/profile";
	}

	@GetMapping("/password")
	String password() {
		return "identity/account/password";
	}

	@PostMapping("/password")
	String changePassword(@RequestParam(required = false) @Nullable String current,
			@RequestParam(name = "new", required = false) @Nullable String chosen, Model model,
			HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect) {
		return this.pages.answer(model, response, password(), () -> {
			this.account.changePassword(new PasswordChange(current, chosen), request, response);
			return done("account.password.saved", this.account.get().locale(), redirect);
		});
	}

	/** In the language chosen, which is that of the page to come. */
	private String done(String message, String locale, RedirectAttributes redirect) {
		LocaleContextHolder.setLocale(Locale.of(locale));
		this.flash.success(redirect, message);
		return "redirect:/account";
	}

}
