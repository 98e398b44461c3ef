package id.mitra.area.page;

import java.util.List;
import java.util.UUID;

import id.mitra.area.AreaDetails;
import id.mitra.area.AreaDraft;
import id.mitra.area.AreaRestController;
import id.mitra.audit.Restoration;
import id.mitra.audit.Restores;
import id.mitra.audit.Restoring;
import id.mitra.identity.caller.Permission;
import id.mitra.platform.form.Flash;
import id.mitra.platform.form.FormPage;
import id.mitra.platform.form.FormReader;
import id.mitra.platform.form.FormStep;
import id.mitra.platform.form.Headed;
import id.mitra.platform.form.Merging;
import id.mitra.platform.form.Option;
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
 * The areas, as administrators keep them.
 */
@Controller
@RequestMapping("/admin/areas")
@PreAuthorize(Permission.ADMINISTRATOR)
class AreaAdminPageController {

	private final AreaRestController areas;

	private final UnitChoices units;

	private final FormReader forms;

	private final FormPage pages;

	private final Merging merging;

	private final Restoring restoring;

	private final Flash flash;

	private final Today today;

	AreaAdminPageController(AreaRestController areas, UnitChoices units, FormReader forms, FormPage pages,
			Merging merging, Restoring restoring, Flash flash, Today today) {
		this.areas = areas;
		this.units = units;
		this.forms = forms;
		this.pages = pages;
		this.merging = merging;
		this.restoring = restoring;
		this.flash = flash;
		this.today = today;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("areas", this.areas.all());
		model.addAttribute("today", this.today.date());
		return "area/index";
	}

	@GetMapping("/new")
	String blank(Model model) {
		return form(AreaForm.BLANK, UUID.randomUUID().toString(), model);
	}

	@PostMapping
	@Headed("area.new")
	String create(@RequestParam(required = false) @Nullable String key, AreaForm typed,
			@RequestParam(defaultValue = "save") FormStep action, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		AreaForm form = typed.after(action);
		String view = form(form, key, model);
		return this.pages.answer(model, response, view,
				() -> action.isSaving()
						? listed(this.forms.read(form::toDraft, (draft) -> this.areas.create(draft, key)),
								"area.created", redirect)
						: view);
	}

	@GetMapping("/{code}")
	@Restores(collection = "areas", draft = AreaDraft.class, except = "code")
	String edit(@PathVariable String code, Restoration wanted, Model model) {
		AreaDetails area = this.areas.get(code);
		this.merging.open(model, AreaForm.of(area).compacted()::toDraft);
		AreaDetails shown = this.restoring.into(area, "areas", wanted, (page) -> this.areas.changes(code, page), model);
		return form(area, AreaForm.of(shown), new Version(area.version()), model);
	}

	@PostMapping("/{code}")
	@Headed(Headed.OF_RECORD)
	String update(@PathVariable String code, @RequestParam(required = false) @Nullable Version version, AreaForm typed,
			@RequestParam(defaultValue = "save") FormStep action, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		AreaForm form = typed.after(action);
		String view = form(this.areas.get(code), form, version, model);
		return this.pages.answer(model, response, view, "areas",
				() -> action.isSaving() ? listed(saved(code, form, version), "area.saved", redirect) : view);
	}

	private AreaDetails saved(String code, AreaForm form, @Nullable Version version) {
		return this.merging.save(version, form::toDraft, (current, draft) -> this.areas.update(code, current, draft));
	}

	private String listed(AreaDetails area, String message, RedirectAttributes redirect) {
		this.flash.success(redirect, message, area.name());
		return "redirect:/admin/areas";
	}

	private String form(AreaForm form, @Nullable String key, Model model) {
		model.addAttribute("key", key);
		return form(null, form, null, model);
	}

	private String form(@Nullable AreaDetails area, AreaForm form, @Nullable Version version, Model model) {
		model.addAttribute("area", area);
		model.addAttribute("form", form);
		model.addAttribute("version", (version != null) ? version.number() : null);
		model.addAttribute("parents", parents(area));
		model.addAttribute("units", this.units.all());
		return "area/form";
	}

	/** Those that an area may be part of: none that is part of another one itself. */
	private List<Option> parents(@Nullable AreaDetails area) {
		String code = (area != null) ? area.code() : null;
		String parent = (area != null) ? area.parent() : null;
		return this.areas.all()
			.stream()
			.filter((one) -> one.parent() == null && !one.code().equals(code))
			.filter((one) -> one.active() || one.code().equals(parent))
			.map((one) -> new Option(one.code(), one.name()))
			.toList();
	}

}
