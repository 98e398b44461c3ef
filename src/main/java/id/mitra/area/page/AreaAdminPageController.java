package id.mitra.area.page;

import id.mitra.area.AreaDetails;
import id.mitra.area.AreaRestController;
import id.mitra.identity.caller.Permission;
import id.mitra.platform.error.InvalidInput;
import id.mitra.platform.form.Flash;
import id.mitra.platform.form.FormPage;
import id.mitra.platform.form.FormReader;
import id.mitra.platform.form.Merging;
import id.mitra.platform.record.Today;
import id.mitra.platform.record.Version;
import id.mitra.unit.page.UnitChoices;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The areas' words and owners, as administrators keep them.
 */
@Controller
@RequestMapping("/admin/areas")
@PreAuthorize(Permission.ADMINISTRATOR)
class AreaAdminPageController {

	private final AreaRestController areas;

	private final UnitChoices units;

	private final AreaWords words;

	private final FormReader forms;

	private final FormPage pages;

	private final Merging merging;

	private final Flash flash;

	private final Today today;

	AreaAdminPageController(AreaRestController areas, UnitChoices units, AreaWords words, FormReader forms,
			FormPage pages, Merging merging, Flash flash, Today today) {
		this.areas = areas;
		this.units = units;
		this.words = words;
		this.forms = forms;
		this.pages = pages;
		this.merging = merging;
		this.flash = flash;
		this.today = today;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("areas", this.areas.all());
		model.addAttribute("today", this.today.date());
		return "area/index";
	}

	@GetMapping("/{code}")
	String edit(@PathVariable String code, Model model) {
		AreaDetails area = this.areas.get(code);
		AreaForm form = AreaForm.of(area);
		this.merging.open(model, this.forms.read(form.compacted()::toDraft));
		return form(area, form, new Version(area.version()), model);
	}

	@PostMapping("/{code}")
	String update(@PathVariable String code, @RequestParam(required = false) @Nullable Version version, AreaForm typed,
			Model model, HttpServletResponse response, RedirectAttributes redirect) {
		AreaForm form = typed.compacted();
		return this.pages.answer(model, response, form(this.areas.get(code), form, version, model), this.words::of,
				() -> listed(save(code, version, form), redirect));
	}

	@PostMapping(path = "/{code}", params = "add")
	String addOwner(@PathVariable String code, @RequestParam(required = false) @Nullable Version version,
			AreaForm typed, Model model) {
		model.addAttribute("typed", true);
		return form(this.areas.get(code), typed.withAnotherOwner(), version, model);
	}

	@PostMapping(path = "/{code}", params = "remove")
	String removeOwner(@PathVariable String code, @RequestParam(required = false) @Nullable Version version,
			AreaForm typed, @RequestParam int remove, Model model) {
		model.addAttribute("typed", true);
		return form(this.areas.get(code), typed.withoutOwner(remove), version, model);
	}

	private AreaDetails save(String code, @Nullable Version version, AreaForm form) {
		try {
			return this.merging.save(version, this.forms.read(form::toDraft),
					(current, draft) -> this.areas.update(code, current, draft));
		}
		catch (InvalidInput invalid) {
			throw new InvalidInput(form.atTheirTexts(invalid.errors()));
		}
	}

	private String listed(AreaDetails area, RedirectAttributes redirect) {
		this.flash.success(redirect, "area.saved", area.name());
		return "redirect:/admin/areas";
	}

	private String form(AreaDetails area, AreaForm form, @Nullable Version version, Model model) {
		model.addAttribute("area", area);
		model.addAttribute("form", form);
		model.addAttribute("version", (version != null) ? version.number() : null);
		model.addAttribute("units", this.units.all());
		return "area/form";
	}

}
