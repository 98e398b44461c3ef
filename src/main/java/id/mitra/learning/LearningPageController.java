package id.mitra.learning;

import java.util.Set;

import id.mitra.identity.caller.Permission;
import id.mitra.platform.form.Flash;
import id.mitra.platform.form.FormPage;
import id.mitra.platform.form.FormStep;
import id.mitra.platform.form.Headed;
import id.mitra.platform.record.Version;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What the reading of releases learns from what officers accept, for administrators to
 * have it learn anew and to take what comes of it or not.
 */
@Controller
@RequestMapping("/admin/learning")
@PreAuthorize(Permission.ADMINISTRATOR)
class LearningPageController {

	private static final String VIEW = "learning/show";

	private static final Set<String> STEPS = Set.of("ask", "take", "drop", "revert");

	private final LearningRestController learning;

	private final FormPage page;

	private final Flash flash;

	LearningPageController(LearningRestController learning, FormPage page, Flash flash) {
		this.learning = learning;
		this.page = page;
		this.flash = flash;
	}

	@GetMapping
	String show(Model model) {
		model.addAttribute("learning", this.learning.get());
		return VIEW;
	}

	@PostMapping
	@Headed("nav.administration")
	String send(@RequestParam(required = false) @Nullable String version,
			@RequestParam(defaultValue = "none") FormStep action, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		show(model);
		return this.page.answer(model, response, VIEW, () -> done(action, Version.sent(version), redirect));
	}

	private String done(FormStep action, @Nullable Version version, RedirectAttributes redirect) {
		if (!STEPS.contains(action.name())) {
			return VIEW;
		}
		act(action, version);
		this.flash.success(redirect, "learning.done." + action.name());
		return "redirect:/admin/learning";
	}

	private void act(FormStep action, @Nullable Version version) {
		switch (action.name()) {
			case "ask" -> this.learning.ask(version);
			case "take" -> this.learning.take(version);
			case "drop" -> this.learning.drop(version);
			default -> this.learning.revert(version);
		}
	}

}
