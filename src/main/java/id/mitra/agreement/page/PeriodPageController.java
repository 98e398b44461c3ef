package id.mitra.agreement.page;

import id.mitra.agreement.setting.Periods;
import id.mitra.agreement.setting.SettingRestController;
import id.mitra.identity.caller.Permission;
import id.mitra.platform.error.Refused;
import id.mitra.platform.form.Flash;
import id.mitra.platform.form.FormPage;
import id.mitra.platform.form.FormReader;
import id.mitra.platform.form.FormStep;
import id.mitra.platform.form.Headed;
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
 * How long notes, decisions and duties take, as administrators keep it.
 */
@Controller
@RequestMapping("/admin/periods")
@PreAuthorize(Permission.ADMINISTRATOR)
class PeriodPageController {

	private static final String VIEW = "agreement/periods";

	private final SettingRestController settings;

	private final FormReader reader;

	private final FormPage page;

	private final Flash flash;

	PeriodPageController(SettingRestController settings, FormReader reader, FormPage page, Flash flash) {
		this.settings = settings;
		this.reader = reader;
		this.page = page;
		this.flash = flash;
	}

	@GetMapping
	String edit(Model model) {
		model.addAttribute("form", PeriodsForm.of(this.settings.periods()));
		return VIEW;
	}

	@PostMapping
	@Headed("nav.administration")
	String save(PeriodsForm form, @RequestParam(defaultValue = "save") FormStep action, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		Periods now = this.settings.periods();
		model.addAttribute("form", action.isSaving() ? form.seeing(now) : form.after(action));
		model.addAttribute("acted", action.index());
		return this.page.answer(model, response, VIEW, action, () -> saved(form, now, redirect));
	}

	/** Whoever did not see what is kept now is told of it first. */
	private String saved(PeriodsForm form, Periods now, RedirectAttributes redirect) {
		if (!PeriodsForm.mark(now).equals(form.seen())) {
			throw new Refused("periods");
		}
		this.reader.read(form::toDraft, this.settings::keepPeriods);
		this.flash.success(redirect, "periods.saved");
		return "redirect:/admin/periods";
	}

}
