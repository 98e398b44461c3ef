package id.mitra.record.page;

import id.mitra.identity.caller.Permission;
import id.mitra.platform.form.Flash;
import id.mitra.platform.form.FormPage;
import id.mitra.platform.form.FormStep;
import id.mitra.platform.form.Headed;
import id.mitra.platform.form.Merging;
import id.mitra.platform.record.Version;
import id.mitra.record.paper.RecordPaperRestController;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * How records are printed, as administrators keep it, and a sheet that looks so.
 */
@Controller
@RequestMapping("/admin/record-paper")
@PreAuthorize(Permission.ADMINISTRATOR)
class RecordPaperPageController {

	private static final String VIEW = "record/paper";

	private final RecordPaperRestController papers;

	private final FormPage page;

	private final Merging merging;

	private final Flash flash;

	RecordPaperPageController(RecordPaperRestController papers, FormPage page, Merging merging, Flash flash) {
		this.papers = papers;
		this.page = page;
		this.merging = merging;
		this.flash = flash;
	}

	@GetMapping
	String edit(Model model) {
		RecordPaperForm form = RecordPaperForm.of(this.papers.get());
		this.merging.open(model, form::toDraft);
		model.addAttribute("form", form);
		return VIEW;
	}

	@PostMapping
	@Headed("nav.administration")
	String update(RecordPaperForm typed, @RequestParam(defaultValue = "save") FormStep action, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		RecordPaperForm form = typed.after(action);
		model.addAttribute("form", form);
		return this.page.answer(model, response, VIEW, "papers",
				() -> action.isSaving() ? saved(form, redirect) : VIEW);
	}

	private String saved(RecordPaperForm form, RedirectAttributes redirect) {
		this.merging.save(Version.sent(form.version()), form::toDraft, this.papers::update);
		this.flash.success(redirect, "paper.saved");
		return "redirect:/admin/record-paper";
	}

	@GetMapping("/preview")
	String preview(Model model) {
		model.addAttribute("paper", this.papers.get());
		return "record/sample";
	}

}
