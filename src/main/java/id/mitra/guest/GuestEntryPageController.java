package id.mitra.guest;

import java.util.Optional;

import id.mitra.guest.GuestBook.OpenPage;
import id.mitra.identity.signin.SignInPlace;
import id.mitra.identity.signin.VisitorPace;
import id.mitra.meeting.term.Side;
import id.mitra.platform.form.Flash;
import id.mitra.platform.form.FormPage;
import id.mitra.platform.form.FormReader;
import id.mitra.platform.form.Options;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where guests enter themselves, without an account. There is no REST call behind it: a
 * program is no guest. A page that has ended looks like one that never was.
 */
@Controller
@RequestMapping("/guests/{secret}")
class GuestEntryPageController {

	private static final String VIEW = "guest/entry";

	private final GuestBook book;

	private final VisitorPace pace;

	private final FormReader forms;

	private final FormPage pages;

	private final Options words;

	private final Flash flash;

	GuestEntryPageController(GuestBook book, VisitorPace pace, FormReader forms, FormPage pages, Options words,
			Flash flash) {
		this.book = book;
		this.pace = pace;
		this.forms = forms;
		this.pages = pages;
		this.words = words;
		this.flash = flash;
	}

	@GetMapping
	String show(@PathVariable String secret, Model model, HttpServletRequest request, HttpServletResponse response) {
		Optional<OpenPage> page = this.book.page(secret);
		if (page.isEmpty()) {
			return ended(response);
		}
		String device = GuestDevice.of(page.get(), request, response);
		Optional<GuestDraft> entered = this.book.entry(page.get(), device);
		model.addAttribute("entered", entered.isPresent());
		return form(entered.map(GuestForm::of).orElse(GuestForm.BLANK), model);
	}

	@PostMapping
	String enter(@PathVariable String secret, GuestForm form, Model model, HttpServletRequest request,
			HttpServletResponse response, RedirectAttributes redirect) {
		this.pace.step("guest", SignInPlace.of(request).address(), 300);
		Optional<OpenPage> page = this.book.page(secret);
		page.ifPresent((open) -> this.pace.step("guests", String.valueOf(open.id()), 1_500));
		return page.isEmpty() ? ended(response) : this.pages.answer(model, response, form(form, model), () -> {
			String device = GuestDevice.of(page.get(), request, response);
			boolean open = this.book.enter(secret, device, this.forms.read(form::toDraft));
			return open ? entered(secret, redirect) : ended(response);
		});
	}

	private String entered(String secret, RedirectAttributes redirect) {
		this.flash.success(redirect, "guest.entered");
		return "redirect:/guests/" + secret;
	}

	private String form(GuestForm form, Model model) {
		model.addAttribute("form", form).addAttribute("sides", this.words.of(Side.class, "guest.side"));
		return VIEW;
	}

	private static String ended(HttpServletResponse response) {
		response.setStatus(HttpStatus.NOT_FOUND.value());
		return "guest/ended";
	}

}
