package id.mitra.area.page;

import java.util.List;
import java.util.UUID;

import id.mitra.area.AreaDetails;
import id.mitra.area.AreaRestController;
import id.mitra.identity.caller.Permission;
import id.mitra.platform.form.Flash;
import id.mitra.platform.form.FormPage;
import id.mitra.platform.form.FormReader;
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

	@GetMapping("/new")
	String blank(Model model) {
		return form(AreaForm.BLANK, UUID.randomUUID().toString(), model);
	}

	@PostMapping
	String create(@RequestParam(required = false) @Nullable String key, AreaForm typed, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		AreaForm form = typed.compacted();
		return this.pages.answer(model, response, form(form, key, model),
				() -> listed(this.forms.read(form::toDraft, (draft) -> this.areas.create(draft, key)), "area.created", redirect));
	}

	@PostMapping(params = "add")
	String addOwner(@RequestParam(required = false) @Nullable String key, AreaForm typed, Model model) {
		model.addAttribute("typed", true);
		return form(typed.withAnotherOwner(), key, model);
	}

	@PostMapping(params = "remove")
	String removeOwner(@RequestParam(required = false) @Nullable String key, AreaForm typed, @RequestParam int remove,
			Model model) {
		model.addAttribute("typed", true);
		return form(typed.withoutOwner(remove), key, model);
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
				() -> listed(
						this.forms.read(form::toDraft,
								(draft) -> this.merging.save(version, draft,
										(current, merged) -> this.areas.update(code, current, merged))),
						"area.saved", redirect));
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
