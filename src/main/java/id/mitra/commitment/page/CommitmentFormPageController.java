package id.mitra.commitment.page;

import java.util.List;
import java.util.function.Function;

import id.mitra.audit.Restoration;
import id.mitra.audit.Restores;
import id.mitra.audit.Restoring;
import id.mitra.commitment.CommitmentDetails;
import id.mitra.commitment.CommitmentDraft;
import id.mitra.commitment.CommitmentRestController;
import id.mitra.delegate.DelegateRestController;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Permission;
import id.mitra.meeting.MeetingDetails;
import id.mitra.meeting.MeetingRestController;
import id.mitra.partner.PartnerRestController;
import id.mitra.partner.PartnerRow;
import id.mitra.platform.error.RecordNotFound;
import id.mitra.platform.form.Finder;
import id.mitra.platform.form.Flash;
import id.mitra.platform.form.FormPage;
import id.mitra.platform.form.FormReader;
import id.mitra.platform.form.FormStep;
import id.mitra.platform.form.Headed;
import id.mitra.platform.form.Merging;
import id.mitra.platform.form.Suggestion;
import id.mitra.platform.form.Values;
import id.mitra.platform.record.Naming;
import id.mitra.platform.record.Naming.FieldValue;
import id.mitra.platform.record.Today;
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
 * Logging and editing a commitment, at a meeting, with a partner or on its own.
 */
@Controller
@RequestMapping("/commitments")
@PreAuthorize(Permission.OFFICER_WRITES)
class CommitmentFormPageController {

	private static final String VIEW = "commitment/form";

	private final CommitmentRestController commitments;

	private final MeetingRestController meetings;

	private final PartnerRestController partners;

	private final CommitmentChoices choices;

	private final Naming naming;

	private final FormReader reader;

	private final FormPage page;

	private final Merging merging;

	private final Restoring restoring;

	private final Flash flash;

	private final DueWords words;

	private final Today today;

	private final List<Finder<CommitmentForm>> finders;

	CommitmentFormPageController(CommitmentRestController commitments, MeetingRestController meetings,
			PartnerRestController partners, DelegateRestController delegates, CommitmentChoices choices, Naming naming,
			FormReader reader, FormPage page, Merging merging, Restoring restoring, Flash flash, DueWords words,
			Today today) {
		this.commitments = commitments;
		this.meetings = meetings;
		this.partners = partners;
		this.choices = choices;
		this.naming = naming;
		this.reader = reader;
		this.page = page;
		this.merging = merging;
		this.restoring = restoring;
		this.flash = flash;
		this.words = words;
		this.today = today;
		this.finders = List.of(
				Finder.of("partner", "partnerId", CommitmentForm::findPartner,
						(letters) -> partners.suggest(letters).items().stream().map(PartnerRow::suggestion).toList(),
						CommitmentForm::withPartner),
				Finder.of("delegate", "delegateId", CommitmentForm::findDelegate,
						(letters) -> delegates.suggest(letters)
							.items()
							.stream()
							.map((one) -> new Suggestion(String.valueOf(one.id()), one.name(), one.title()))
							.toList(),
						CommitmentForm::withDelegate));
	}

	@ModelAttribute
	void choices(Model model) {
		this.choices.addTo(model);
	}

	@GetMapping("/new")
	String blank(@RequestParam(required = false) @Nullable Long meeting,
			@RequestParam(required = false) @Nullable Long partner,
			@RequestParam(required = false) @Nullable Long article, Model model) {
		CommitmentForm form = begun(meeting, partner, model);
		return show((article != null) ? actingOn(form, article) : form, model);
	}

	private CommitmentForm begun(@Nullable Long meeting, @Nullable Long partner, Model model) {
		if (meeting != null) {
			MeetingDetails at = this.meetings.get(meeting);
			model.addAttribute("classified", at.classification());
			return CommitmentForm.at(at);
		}
		CommitmentForm form = CommitmentForm.blank();
		return (partner != null) ? form.withPartner(partner.toString(), this.partners.get(partner).name()) : form;
	}

	/** An article that the reader may not know is none. */
	private CommitmentForm actingOn(CommitmentForm form, long article) {
		String name = this.naming.of("commitments", List.of(new FieldValue("articleId", article)))
			.name("articleId", article);
		return (name != null) ? form.actingOn(article, name) : form;
	}

	@PostMapping
	@Headed("commitment.new")
	String create(CommitmentForm form, @RequestParam(defaultValue = "save") FormStep action, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		show(form, model);
		model.addAttribute("classified", ofMeeting(form));
		return this.page.answer(model, response, VIEW,
				() -> onTheWay(form, action, model) ? VIEW
						: saved(this.reader.read(draft(form), (draft) -> this.commitments.create(draft, form.key())),
								"commitment.created", redirect));
	}

	private String saved(CommitmentDetails commitment, String message, RedirectAttributes redirect) {
		this.flash.success(redirect, message, commitment.reference());
		return "redirect:/commitments/" + commitment.id();
	}

	@GetMapping("/{id:\\d+}/edit")
	@Restores(collection = "commitments", draft = CommitmentDraft.class, except = { "proposed", "status" })
	String edit(@PathVariable long id, Restoration wanted, Model model) {
		CommitmentDetails commitment = this.commitments.get(id);
		model.addAttribute("classified", commitment.classification());
		this.merging.open(model, draft(form(commitment)));
		return show(form(this.restoring.into(commitment, "commitments", wanted,
				(page) -> this.commitments.changes(id, page), model)), model);
	}

	@PostMapping("/{id:\\d+}")
	@Headed("commitment.edit")
	String update(@PathVariable long id, CommitmentForm form, @RequestParam(defaultValue = "save") FormStep action,
			Model model, HttpServletResponse response, RedirectAttributes redirect) {
		show(form, model);
		model.addAttribute("classified", this.commitments.get(id).classification());
		return this.page.answer(model, response, VIEW, "commitments",
				() -> onTheWay(form, action, model) ? VIEW
						: saved(this.merging.save(Version.sent(form.version()), draft(form),
								(version, draft) -> this.commitments.update(id, version, draft)), "commitment.updated",
								redirect));
	}

	private CommitmentForm form(CommitmentDetails commitment) {
		return CommitmentForm.of(commitment, this.words.of(commitment.draft().due()));
	}

	private Function<Values, CommitmentDraft> draft(CommitmentForm form) {
		return (values) -> form.toDraft(values, this.today.date());
	}

	private String show(CommitmentForm form, Model model) {
		model.addAttribute("form", form).addAttribute("due", form.when().read(this.today.date()));
		Long meeting = form.meeting();
		if (meeting != null) {
			model.addAttribute("meeting", this.naming.of("commitments", List.of(new FieldValue("meetingId", meeting)))
				.name("meetingId", meeting));
		}
		return VIEW;
	}

	/** For the paper; one that the reader may not know has none. */
	private @Nullable Classification ofMeeting(CommitmentForm form) {
		Long meeting = form.meeting();
		try {
			return (meeting != null) ? this.meetings.get(meeting).classification() : null;
		}
		catch (RecordNotFound unknown) {
			return null;
		}
	}

	/** Whether the button leads back to the form, with what was found. */
	private boolean onTheWay(CommitmentForm form, FormStep step, Model model) {
		for (Finder<CommitmentForm> finder : this.finders) {
			CommitmentForm next = finder.take(step, form, model);
			if (next != null) {
				model.addAttribute("form", next);
				return true;
			}
		}
		return !step.isSaving();
	}

}
