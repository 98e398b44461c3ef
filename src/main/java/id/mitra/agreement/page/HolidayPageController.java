package id.mitra.agreement.page;

import java.time.LocalDate;
import java.util.Optional;

import id.mitra.agreement.setting.SettingRestController;
import id.mitra.identity.caller.Permission;
import id.mitra.platform.form.Flash;
import id.mitra.platform.form.FormPage;
import id.mitra.platform.form.FormReader;
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
 * The days on which nobody works, as administrators keep them: one is added or taken out
 * at a time, so that two who do so at once lose none.
 */
@Controller
@RequestMapping("/admin/holidays")
@PreAuthorize(Permission.ADMINISTRATOR)
class HolidayPageController {

	private static final String VIEW = "agreement/holidays";

	private final SettingRestController settings;

	private final FormReader reader;

	private final FormPage page;

	private final Flash flash;

	HolidayPageController(SettingRestController settings, FormReader reader, FormPage page, Flash flash) {
		this.settings = settings;
		this.reader = reader;
		this.page = page;
		this.flash = flash;
	}

	@GetMapping
	String list(Model model) {
		return show(HolidayForm.BLANK, model);
	}

	@PostMapping
	String add(HolidayForm form, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		show(form, model);
		return this.page.answer(model, response, VIEW, () -> {
			this.reader.read(form::toDraft, this.settings::addHoliday);
			this.flash.success(redirect, "holiday.added");
			return "redirect:/admin/holidays";
		});
	}

	@PostMapping("/deletion")
	String delete(@RequestParam Optional<LocalDate> on, RedirectAttributes redirect) {
		on.ifPresent(this.settings::removeHoliday);
		this.flash.success(redirect, "holiday.deleted");
		return "redirect:/admin/holidays";
	}

	private String show(HolidayForm form, Model model) {
		model.addAttribute("holidays", this.settings.holidays()).addAttribute("form", form);
		return VIEW;
	}

}
