package id.mitra.mail;

import id.mitra.platform.form.Flash;
import id.mitra.platform.form.FormPage;
import id.mitra.platform.form.FormReader;
import id.mitra.platform.form.FormStep;
import id.mitra.platform.form.Headed;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where a user gets mail. The link that proves an address opens a page with a button, as
 * programs that look through mail open links, too.
 */
@Controller
@RequestMapping("/account/mail")
class MailPageController {

	private final MailAccountRestController accounts;

	private final FormReader forms;

	private final FormPage pages;

	private final Flash flash;

	MailPageController(MailAccountRestController accounts, FormReader forms, FormPage pages, Flash flash) {
		this.accounts = accounts;
		this.forms = forms;
		this.pages = pages;
		this.flash = flash;
	}

	@GetMapping
	String show(Model model) {
		MailAccount account = this.accounts.get();
		return show(MailForm.of(account), account, model);
	}

	@PostMapping
	@Headed("account.title")
	String set(MailForm form, @RequestParam(defaultValue = "save") FormStep action, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		return this.pages.answer(model, response, show(form, this.accounts.get(), model), action, () -> {
			MailAccount set = this.accounts.set(this.forms.read(form::toDraft));
			this.flash.success(redirect,
					(set.sending() && set.state() == MailState.UNPROVEN) ? "mail.saved.link" : "mail.saved");
			return "redirect:/account/mail";
		});
	}

	private static String show(MailForm form, MailAccount account, Model model) {
		model.addAttribute("form", form).addAttribute("mail", account);
		return "mail/account";
	}

	@GetMapping("/proof/{secret}")
	String ask(@PathVariable String secret, Model model) {
		model.addAttribute("mail", this.accounts.get());
		return "mail/proof";
	}

	@PostMapping("/proof/{secret}")
	String prove(@PathVariable String secret, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		return this.pages.answer(model, response, ask(secret, model), () -> {
			this.accounts.prove(new MailProof(secret));
			this.flash.success(redirect, "mail.proven");
			return "redirect:/account/mail";
		});
	}

}
