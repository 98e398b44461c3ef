package id.mitra.unit.page;

import java.util.List;
import java.util.UUID;

import id.mitra.audit.Restoration;
import id.mitra.audit.Restores;
import id.mitra.audit.Restoring;
import id.mitra.identity.caller.Permission;
import id.mitra.platform.form.Addresses;
import id.mitra.platform.form.Flash;
import id.mitra.platform.form.FormPage;
import id.mitra.platform.form.FormReader;
import id.mitra.platform.form.FormStep;
import id.mitra.platform.form.Headed;
import id.mitra.platform.form.Merging;
import id.mitra.platform.form.Option;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.record.Version;
import id.mitra.unit.UnitDetails;
import id.mitra.unit.UnitDraft;
import id.mitra.unit.UnitQuery;
import id.mitra.unit.UnitRestController;
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
 * The units, as administrators keep them. The list is a tree as long as all of it fits on
 * a page.
 */
@Controller
@RequestMapping("/admin/units")
@PreAuthorize(Permission.ADMINISTRATOR)
class UnitPageController {

	private static final int MOST = 100;

	private final UnitRestController units;

	private final UnitChoices choices;

	private final FormReader forms;

	private final FormPage pages;

	private final Merging merging;

	private final Restoring restoring;

	private final Addresses addresses;

	private final Flash flash;

	UnitPageController(UnitRestController units, UnitChoices choices, FormReader forms, FormPage pages, Merging merging,
			Restoring restoring, Addresses addresses, Flash flash) {
		this.units = units;
		this.addresses = addresses;
		this.choices = choices;
		this.forms = forms;
		this.pages = pages;
		this.merging = merging;
		this.restoring = restoring;
		this.flash = flash;
	}

	@GetMapping
	String list(UnitQuery query, @RequestParam(required = false) @Nullable String cursor, Model model) {
		Page<UnitDetails> units = this.units.list(query, new PageRequest(MOST, cursor));
		boolean whole = query.isWhole() && cursor == null && units.next() == null;
		model.addAttribute("query", query).addAttribute("chips", this.choices.chips(query, this.addresses.chips()));
		model.addAttribute("trashed", Boolean.TRUE.equals(query.trashed()));
		model.addAttribute("tree", whole ? UnitTree.of(units.items()) : UnitTree.flat(units.items()));
		model.addAttribute("next", this.addresses.next(units.next()));
		return "unit/index";
	}

	@GetMapping("/new")
	String blank(Model model) {
		return form(null, UnitForm.BLANK, UUID.randomUUID().toString(), this.choices.all(), model);
	}

	@PostMapping
	@Headed("unit.new")
	String create(UnitForm form, @RequestParam(required = false) @Nullable String key,
			@RequestParam(defaultValue = "save") FormStep action, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		return this.pages.answer(model, response, form(null, form, key, this.choices.all(), model), action,
				() -> listed(this.forms.read(form::toDraft, (draft) -> this.units.create(draft, key)), "unit.created",
						redirect));
	}

	@GetMapping("/{id}/edit")
	@Restores(collection = "units", draft = UnitDraft.class)
	String edit(@PathVariable long id, Restoration wanted, Model model) {
		UnitDetails unit = this.units.get(id);
		model.addAttribute("version", unit.version());
		this.merging.open(model, UnitForm.of(unit)::toDraft);
		UnitDetails shown = this.restoring.into(unit, "units", wanted, (page) -> this.units.changes(id, page), model);
		return form(id, UnitForm.of(shown), null, this.choices.all(), model);
	}

	@PostMapping("/{id}")
	@Headed("unit.edit")
	String update(@PathVariable long id, @RequestParam(required = false) @Nullable Version version, UnitForm form,
			@RequestParam(defaultValue = "save") FormStep action, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		model.addAttribute("version", (version != null) ? version.number() : null);
		return this.pages
			.answer(model, response, form(id, form, null, this.choices.all(), model), "units", action,
					() -> listed(
							this.merging.save(version, form::toDraft,
									(current, draft) -> this.units.update(id, current, draft)),
							"unit.saved", redirect));
	}

	@PostMapping("/{id}/deletion")
	String delete(@PathVariable long id, RedirectAttributes redirect) {
		if (!this.flash.unlessRefused(redirect, () -> this.units.delete(id))) {
			return "redirect:/admin/units/" + id + "/edit";
		}
		this.flash.undoable(redirect, "/admin/units/" + id + "/restoration", "unit.trashed");
		return "redirect:/admin/units";
	}

	@PostMapping("/{id}/restoration")
	String restore(@PathVariable long id, RedirectAttributes redirect) {
		return listed(this.units.restore(id), "unit.restored", redirect);
	}

	private String listed(UnitDetails unit, String message, RedirectAttributes redirect) {
		this.flash.success(redirect, message, unit.name());
		return "redirect:/admin/units";
	}

	private String form(@Nullable Long id, UnitForm form, @Nullable String key, List<Option> units, Model model) {
		model.addAttribute("id", id);
		model.addAttribute("form", form);
		model.addAttribute("key", key);
		model.addAttribute("parents",
				units.stream().filter((parent) -> !parent.value().equals(String.valueOf(id))).toList());
		return "unit/form";
	}

}
