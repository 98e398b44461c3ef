package id.mitra.unfinished;

import java.io.IOException;
import java.util.UUID;

import id.mitra.platform.form.Flash;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Takes up a form where it was left, or throws away what was typed into it.
 */
@Controller
@RequestMapping("/account/unfinished/{form}")
class UnfinishedPageController {

	private final UnfinishedService typed;

	private final UnfinishedRestController forms;

	private final Flash flash;

	UnfinishedPageController(UnfinishedService typed, UnfinishedRestController forms, Flash flash) {
		this.typed = typed;
		this.forms = forms;
		this.flash = flash;
	}

	/** A page that was taken up and is read again: its form offers what was typed. */
	@GetMapping("/resumption")
	RedirectView form(@PathVariable("form") UUID key) {
		RedirectView form = new RedirectView(address(key));
		form.setExpandUriTemplateVariables(false);
		form.setExposeModelAttributes(false);
		return form;
	}

	private String address(UUID key) {
		return this.forms.list()
			.items()
			.stream()
			.filter((form) -> form.key().equals(key))
			.map(UnfinishedDetails::address)
			.findFirst()
			.orElse("/");
	}

	/** Answers as the form does to a step that changes nothing. */
	@PostMapping("/resumption")
	void resume(@PathVariable("form") UUID key, HttpServletRequest request, HttpServletResponse response)
			throws ServletException, IOException {
		UnfinishedService.Typed form = this.typed.typed(key);
		request.getRequestDispatcher(form.address()).forward(new TypedRequest(request, form), response);
	}

	@PostMapping("/deletion")
	String delete(@PathVariable("form") UUID key, RedirectAttributes redirect) {
		this.forms.delete(key);
		this.flash.success(redirect, "unfinished.deleted");
		return "redirect:/";
	}

}
