package id.mitra.inbox.page;

import java.util.List;
import java.util.Optional;

import id.mitra.identity.caller.Permission;
import id.mitra.inbox.AcceptanceDraft;
import id.mitra.inbox.AcceptanceRestController;
import id.mitra.inbox.Candidates;
import id.mitra.inbox.InboxRestController;
import id.mitra.inbox.ReleaseDetails;
import id.mitra.inbox.page.AcceptanceStep.LookedUp;
import id.mitra.inbox.page.Likenesses.LikenessAsked;
import id.mitra.platform.error.InvalidInput;
import id.mitra.platform.error.RecordNotFound;
import id.mitra.platform.form.Flash;
import id.mitra.platform.form.FormPage;
import id.mitra.platform.form.FormReader;
import id.mitra.platform.form.FormStep;
import id.mitra.platform.form.Headed;
import id.mitra.platform.form.Options;
import id.mitra.platform.record.Today;
import id.mitra.press.Contradiction;
import id.mitra.press.PressDetails;
import jakarta.servlet.http.HttpServletResponse;

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
 * A release beside what was read out of it, to be corrected and accepted. The button that
 * looks names up again comes back with all that was typed.
 */
@Controller
@RequestMapping("/press/inbox/{id:\\d+}")
@PreAuthorize(Permission.OFFICER)
class AcceptancePageController {

	private static final String VIEW = "inbox/show";

	private final InboxRestController inbox;

	private final AcceptanceRestController acceptances;

	private final AcceptanceModel models;

	private final Likenesses likenesses;

	private final FormReader reader;

	private final FormPage page;

	private final Options options;

	private final Flash flash;

	private final Today today;

	AcceptancePageController(InboxRestController inbox, AcceptanceRestController acceptances, AcceptanceModel models,
			Likenesses likenesses, FormReader reader, FormPage page, Options options, Flash flash, Today today) {
		this.inbox = inbox;
		this.acceptances = acceptances;
		this.models = models;
		this.likenesses = likenesses;
		this.reader = reader;
		this.page = page;
		this.options = options;
		this.flash = flash;
		this.today = today;
	}

	@GetMapping
	String show(@PathVariable long id, Model model) {
		ReleaseDetails release = this.inbox.get(id);
		AcceptanceForm form = AcceptanceForm.of(release, this.options.label("ministry"), this.today.date());
		Candidates candidates = found(form);
		return show(release, form.identified(candidates), candidates, model);
	}

	@PostMapping
	@Headed("press.check")
	String send(@PathVariable long id, AcceptanceForm form, @RequestParam(defaultValue = "look") FormStep action,
			Model model, HttpServletResponse response, RedirectAttributes redirect) {
		try {
			ReleaseDetails release = this.inbox.get(id);
			return action.is("accept") ? accept(release, form, model, response, redirect)
					: look(release, form, action, model);
		}
		catch (RecordNotFound gone) {
			return "redirect:/press/" + this.acceptances.made(String.valueOf(form.key())).id();
		}
	}

	private String accept(ReleaseDetails release, AcceptanceForm form, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		show(release, form, model);
		return this.page.answer(model, response, VIEW, () -> {
			PressDetails item = accepted(release, form, model);
			this.flash.success(redirect, "press.accepted", item.meetings().size());
			return "redirect:/press/" + item.id();
		});
	}

	private PressDetails accepted(ReleaseDetails release, AcceptanceForm form, Model model) {
		return this.reader.read(
				(values) -> new AcceptanceComposer(values, this.today.date()).compose(form, release.id(),
						release.text()),
				(draft) -> asked(draft, form, release, model), (draft) -> this.acceptances.accept(draft, form.key()));
	}

	@PostMapping("/dismissal")
	String dismiss(@PathVariable long id, RedirectAttributes redirect) {
		this.inbox.delete(id);
		this.flash.success(redirect, "press.dismissed");
		return "redirect:/press/inbox";
	}

	/** What is asked once is asked at fields. */
	private Optional<PressDetails> asked(AcceptanceDraft draft, AcceptanceForm form, ReleaseDetails release,
			Model model) {
		LikenessAsked asked = this.likenesses.ask(form, draft, release.reading());
		if (!asked.form().equals(form)) {
			show(release, asked.form(), model);
		}
		asked.questions().throwIfAny();
		return Optional.empty();
	}

	/** Looks somebody up again, or goes on to what is left to look at, or back to all. */
	private String look(ReleaseDetails release, AcceptanceForm typed, FormStep step, Model model) {
		boolean settles = step.is("sure") || step.is("all");
		AcceptanceForm form = settles ? typed.settled(step.is("sure")) : typed;
		Candidates candidates = found(form);
		LookedUp looked = AcceptanceStep.of(step).choose(form, candidates);
		model.addAttribute("goesOn", settles ? "certainty" : looked.focus());
		model.addAttribute("unknown", looked.unknown()).addAttribute("typed", true);
		return show(release, looked.form(), candidates, model);
	}

	/** A name that can't be looked for is told of where it is accepted. */
	private Candidates found(AcceptanceForm form) {
		try {
			return this.acceptances.find(AcceptanceModel.wanted(form));
		}
		catch (InvalidInput invalid) {
			return Candidates.NONE;
		}
	}

	private String show(ReleaseDetails release, AcceptanceForm form, Model model) {
		return show(release, form, found(form), model);
	}

	private String show(ReleaseDetails release, AcceptanceForm form, Candidates candidates, Model model) {
		this.models.addTo(model, release, form, candidates);
		model.addAttribute("contradictions",
				form.meetings().stream().map((report) -> contradictions(report, release)).toList());
		return VIEW;
	}

	/** Where the meeting on record that this is said to be is another than reported. */
	private static List<Contradiction> contradictions(ReportLine report, ReleaseDetails release) {
		return release.onRecord()
			.entrySet()
			.stream()
			.filter((meeting) -> meeting.getKey().toString().equals(report.as()))
			.flatMap((meeting) -> Contradiction.between(meeting.getValue(), report.coverage(meeting.getKey())).stream())
			.toList();
	}

}
