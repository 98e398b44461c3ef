package id.mitra.agreement.page;

import java.util.List;

import id.mitra.agreement.AgreementDetails;
import id.mitra.agreement.AgreementDraft;
import id.mitra.agreement.AgreementQuery;
import id.mitra.agreement.AgreementRestController;
import id.mitra.agreement.AgreementRow;
import id.mitra.audit.Restoration;
import id.mitra.audit.Restores;
import id.mitra.audit.Restoring;
import id.mitra.identity.caller.Permission;
import id.mitra.partner.PartnerRestController;
import id.mitra.partner.PartnerRow;
import id.mitra.platform.form.Finder;
import id.mitra.platform.form.Flash;
import id.mitra.platform.form.FormPage;
import id.mitra.platform.form.FormReader;
import id.mitra.platform.form.FormStep;
import id.mitra.platform.form.Headed;
import id.mitra.platform.form.Merging;
import id.mitra.platform.form.Rows;
import id.mitra.platform.form.Suggestion;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.record.Version;
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
 * The form in which an agreement is put on record and edited: the clause's own words come
 * first, then what it says.
 */
@Controller
@RequestMapping("/agreements")
@PreAuthorize(Permission.OFFICER)
class AgreementFormPageController {

	private static final String VIEW = "agreement/form";

	private final AgreementRestController agreements;

	private final PartnerRestController partners;

	private final BegunAgreement begun;

	private final AgreementFilters choices;

	private final TermPreview preview;

	private final FormReader reader;

	private final FormPage page;

	private final Merging merging;

	private final Restoring restoring;

	private final Flash flash;

	private final Finder<AgreementForm> predecessor;

	AgreementFormPageController(AgreementRestController agreements, PartnerRestController partners,
			BegunAgreement begun, AgreementFilters choices, TermPreview preview, FormReader reader, FormPage page,
			Merging merging, Restoring restoring, Flash flash) {
		this.agreements = agreements;
		this.partners = partners;
		this.begun = begun;
		this.choices = choices;
		this.preview = preview;
		this.reader = reader;
		this.page = page;
		this.merging = merging;
		this.restoring = restoring;
		this.flash = flash;
		this.predecessor = Finder.of("predecessor", "predecessorId", (form) -> form.predecessor().findPredecessor(),
				this::found, AgreementForm::after);
	}

	@ModelAttribute
	void choices(Model model) {
		this.choices.addChoices(model);
	}

	@GetMapping("/new")
	String blank(@RequestParam(required = false) @Nullable Long partner,
			@RequestParam(required = false) @Nullable Long meeting, Model model) {
		return show(this.begun.form(partner, meeting), null, model);
	}

	@PostMapping
	@Headed("agreement.new")
	String create(AgreementForm form, @RequestParam(defaultValue = "save") FormStep action, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		show(form, null, model);
		return this.page.answer(model, response, VIEW,
				() -> onTheWay(form, null, action, model) ? VIEW
						: saved(this.reader.read(form::toDraft, (draft) -> this.agreements.create(draft, form.key())),
								redirect));
	}

	@GetMapping("/{id:\\d+}/edit")
	@Restores(collection = "agreements", draft = AgreementDraft.class, except = "articles")
	String edit(@PathVariable long id, Restoration wanted, Model model) {
		AgreementDetails agreement = this.agreements.get(id);
		this.merging.open(model, AgreementForm.of(agreement)::toDraft);
		return show(AgreementForm.of(this.restoring.into(agreement, "agreements", wanted,
				(page) -> this.agreements.changes(id, page), model)), id, model);
	}

	@PostMapping("/{id:\\d+}")
	@Headed("agreement.edit")
	String update(@PathVariable long id, AgreementForm form, @RequestParam(defaultValue = "save") FormStep action,
			Model model, HttpServletResponse response, RedirectAttributes redirect) {
		show(form, id, model);
		return this.page.answer(model, response, VIEW, "agreements",
				() -> onTheWay(form, id, action, model) ? VIEW : saved(this.merging.save(Version.sent(form.version()),
						form::toDraft, (version, draft) -> this.agreements.update(id, version, draft)), redirect));
	}

	private String saved(AgreementDetails agreement, RedirectAttributes redirect) {
		this.flash.success(redirect, "agreement.saved", agreement.name());
		return "redirect:/agreements/" + agreement.id();
	}

	private String show(AgreementForm form, @Nullable Long id, Model model) {
		model.addAttribute("form", form).addAttribute("clock", this.preview.of(form, id));
		return VIEW;
	}

	/** Whether the button leads back to the form, with what was found. */
	private boolean onTheWay(AgreementForm form, @Nullable Long id, FormStep step, Model model) {
		AgreementForm found = found(form, step, model);
		AgreementForm next = (found != null) ? found : form.stepped(step);
		if (next != null) {
			show(next, id, model);
		}
		return next != null || !step.isSaving();
	}

	private @Nullable AgreementForm found(AgreementForm form, FormStep step, Model model) {
		AgreementForm next = this.predecessor.take(step, form, model);
		for (int row = 0; row < form.parties().size() && next == null; row++) {
			next = finder(row).take(step, form, model);
		}
		return next;
	}

	private Finder<AgreementForm> finder(int row) {
		return new Finder<>("party", row, "parties[" + row + "].partnerId", (form) -> form.parties().get(row).find(),
				(letters) -> this.partners.suggest(letters).items().stream().map(PartnerRow::suggestion).toList(),
				(form, value, name) -> form
					.with(Rows.changed(form.parties(), row, (party) -> party.chosen(value, name))));
	}

	private List<Suggestion> found(@Nullable String letters) {
		return this.agreements.list(AgreementQuery.called(letters), PageRequest.first(8))
			.items()
			.stream()
			.map(AgreementRow::suggestion)
			.toList();
	}

}
