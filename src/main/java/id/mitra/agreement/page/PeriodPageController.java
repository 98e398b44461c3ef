package id.mitra.agreement.page;

import id.mitra.agreement.setting.SettingRestController;
import id.mitra.identity.caller.Permission;
import id.mitra.platform.form.Flash;
import id.mitra.platform.form.FormPage;
import id.mitra.platform.form.FormStep;
import id.mitra.platform.form.Headed;
import id.mitra.platform.form.Merging;
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

	private final Merging merging;

	private final FormPage page;

	private final Flash flash;

	PeriodPageController(SettingRestController settings, Merging merging, FormPage page, Flash flash) {
		this.settings = settings;
		this.merging = merging;
		this.page = page;
		this.flash = flash;
	}

	@GetMapping
	String edit(Model model) {
		PeriodsForm form = PeriodsForm.of(this.settings.periods());
		this.merging.open(model, form::toDraft);
		model.addAttribute("form", form);
		return VIEW;
	}

	@PostMapping
	@Headed("nav.administration")
	String save(PeriodsForm typed, @RequestParam(defaultValue = "save") FormStep action, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		PeriodsForm form = action.isSaving() ? typed : typed.after(action);
		model.addAttribute("form", form);
		model.addAttribute("acted", action.index());
		return this.page.answer(model, response, VIEW, "periods", action, () -> saved(form, redirect));
	}

	private String saved(PeriodsForm form, RedirectAttributes redirect) {
		this.merging.save(form.from(), form::toDraft, this.settings::keepPeriods);
		this.flash.success(redirect, "periods.saved");
		return "redirect:/admin/periods";
	}

}
