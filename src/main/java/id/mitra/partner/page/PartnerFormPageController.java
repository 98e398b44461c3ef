package id.mitra.partner.page;

import java.util.List;
import java.util.Optional;

import id.mitra.audit.Restoration;
import id.mitra.audit.Restores;
import id.mitra.audit.Restoring;
import id.mitra.country.Country;
import id.mitra.country.CountryRestController;
import id.mitra.identity.caller.ClassificationChoices;
import id.mitra.identity.caller.Permission;
import id.mitra.partner.PartnerDetails;
import id.mitra.partner.PartnerDraft;
import id.mitra.partner.PartnerKind;
import id.mitra.partner.PartnerRestController;
import id.mitra.partner.PartnerRow;
import id.mitra.platform.form.Finder;
import id.mitra.platform.form.Flash;
import id.mitra.platform.form.FormPage;
import id.mitra.platform.form.FormReader;
import id.mitra.platform.form.FormStep;
import id.mitra.platform.form.Headed;
import id.mitra.platform.form.Merging;
import id.mitra.platform.form.Option;
import id.mitra.platform.form.Options;
import id.mitra.platform.form.Suggestion;
import id.mitra.platform.record.Version;
import id.mitra.platform.text.Similar;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Adding and editing a partner. Every button sends the whole form, and only saving leaves
 * it, so that the page works without script and nothing typed is lost on the way.
 */
@Controller
@RequestMapping("/partners")
@PreAuthorize(Permission.OFFICER_WRITES)
class PartnerFormPageController {

	private static final String VIEW = "partner/form";

	private final PartnerRestController partners;

	private final CountryRestController countries;

	private final ClassificationChoices classifications;

	private final FormReader reader;

	private final FormPage page;

	private final Merging merging;

	private final Restoring restoring;

	private final Options options;

	private final Flash flash;

	private final Finder<PartnerForm> parent;

	PartnerFormPageController(PartnerRestController partners, CountryRestController countries,
			ClassificationChoices classifications, FormReader reader, FormPage page, Merging merging,
			Restoring restoring, Options options, Flash flash) {
		this.partners = partners;
		this.countries = countries;
		this.classifications = classifications;
		this.reader = reader;
		this.page = page;
		this.merging = merging;
		this.restoring = restoring;
		this.options = options;
		this.flash = flash;
		this.parent = Finder.of("parent", "parentId", PartnerForm::findParent, this::found, PartnerForm::withParent);
	}

	@ModelAttribute("kinds")
	List<Option> kinds() {
		return this.options.of(PartnerKind.class, "partner.kind");
	}

	@ModelAttribute("classifications")
	List<Option> classifications() {
		return this.classifications.cleared();
	}

	@ModelAttribute("countries")
	List<Country> countries() {
		return this.countries.all();
	}

	@GetMapping("/new")
	String blank(Model model) {
		model.addAttribute("form", PartnerForm.blank());
		return VIEW;
	}

	@PostMapping
	@Headed("partner.new")
	String create(@ModelAttribute("form") PartnerForm form, @RequestParam(defaultValue = "save") FormStep action,
			Model model, HttpServletResponse response, RedirectAttributes redirect) {
		return this.page.answer(model, response, VIEW, () -> {
			if (onTheWay(form, action, model)) {
				return VIEW;
			}
			return this.reader.read((values) -> form.toDraft(values, countries()), (draft) -> alike(draft, form, model),
					(draft) -> saved(this.partners.create(draft, form.state().key()), "partner.created", redirect));
		});
	}

	private String saved(PartnerDetails partner, String message, RedirectAttributes redirect) {
		this.flash.success(redirect, message, partner.name());
		return "redirect:/partners/" + partner.id();
	}

	@GetMapping("/{id:\\d+}/edit")
	@Restores(collection = "partners", draft = PartnerDraft.class)
	String edit(@PathVariable long id, Restoration wanted, Model model) {
		PartnerDetails partner = this.partners.get(id);
		this.merging.open(model, (values) -> PartnerForm.of(partner).toDraft(values, countries()));
		model.addAttribute("form", PartnerForm
			.of(this.restoring.into(partner, "partners", wanted, (page) -> this.partners.changes(id, page), model)));
		return VIEW;
	}

	@PostMapping("/{id:\\d+}")
	@Headed("partner.edit")
	String update(@PathVariable long id, @ModelAttribute("form") PartnerForm form,
			@RequestParam(defaultValue = "save") FormStep action, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		return this.page.answer(model, response, VIEW, "partners", () -> onTheWay(form, action, model) ? VIEW
				: saved(this.merging.save(Version.sent(form.state().version()),
						(values) -> form.toDraft(values, countries()),
						(version, draft) -> this.partners.update(id, version, draft)), "partner.updated", redirect));
	}

	/** Asks once where partners on record look like a new one. */
	private Optional<String> alike(PartnerDraft draft, PartnerForm form, Model model) {
		List<Similar> similar = form.state().isConfirmed() ? List.of()
				: this.partners.similar(draft, form.state().key());
		model.addAttribute("similar", similar);
		return similar.isEmpty() ? Optional.empty() : Optional.of(VIEW);
	}

	/** Whether the button leads back to the form. */
	private boolean onTheWay(PartnerForm form, FormStep step, Model model) {
		PartnerForm next = this.parent.take(step, form, model);
		if (next != null) {
			model.addAttribute("form", next);
		}
		return next != null || !step.isSaving();
	}

	private List<Suggestion> found(@Nullable String letters) {
		return this.partners.suggest(letters).items().stream().map(PartnerRow::suggestion).toList();
	}

}
