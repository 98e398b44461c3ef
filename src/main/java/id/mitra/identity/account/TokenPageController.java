package id.mitra.identity.account;

import java.util.Optional;

import id.mitra.identity.user.TokenDetails;
import id.mitra.identity.user.page.UserChoices;
import id.mitra.platform.form.Flash;
import id.mitra.platform.form.FormPage;
import id.mitra.platform.form.FormReader;
import id.mitra.platform.form.FormStep;
import id.mitra.platform.form.Headed;
import id.mitra.platform.record.Today;
import id.mitra.platform.start.PublicAddress;
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
 * The tokens of a user's programs. A new one is shown by the page that follows its
 * making, and by no other.
 */
@Controller
@RequestMapping("/account/tokens")
class TokenPageController {

	private final AccountRestController account;

	private final UserChoices choices;

	private final FormReader forms;

	private final FormPage pages;

	private final PublicAddress address;

	private final Flash flash;

	private final Today today;

	TokenPageController(AccountRestController account, UserChoices choices, FormReader forms, FormPage pages,
			PublicAddress address, Flash flash, Today today) {
		this.account = account;
		this.choices = choices;
		this.forms = forms;
		this.pages = pages;
		this.address = address;
		this.flash = flash;
		this.today = today;
	}

	@GetMapping
	String list(Model model) {
		return list(TokenForm.blank(this.today.date()), model);
	}

	@PostMapping
	@Headed("token.new")
	String create(TokenForm form, @RequestParam(defaultValue = "save") FormStep action, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		return this.pages.answer(model, response, list(form, model), action, () -> {
			redirect.addFlashAttribute("issued",
					this.forms.read(form::toDraft, (draft) -> confirmed(form), this.account::createToken).token());
			return "redirect:/account/tokens";
		});
	}

	/** The password is looked at first, and what is wrong with it told with the rest. */
	private Optional<TokenDetails> confirmed(TokenForm form) {
		this.account.confirm(new PasswordConfirmation(form.current()));
		return Optional.empty();
	}

	@PostMapping("/{id}/deletion")
	String revoke(@PathVariable long id, RedirectAttributes redirect) {
		this.account.revokeToken(id);
		this.flash.success(redirect, "token.revoked");
		return "redirect:/account/tokens";
	}

	private String list(TokenForm form, Model model) {
		model.addAttribute("tokens", this.account.tokens().items());
		model.addAttribute("form", form);
		model.addAttribute("scopes", this.choices.scopes());
		model.addAttribute("today", this.today.date());
		model.addAttribute("example", this.address.onPage("/api/meetings?size=10"));
		return "identity/account/tokens";
	}

}
