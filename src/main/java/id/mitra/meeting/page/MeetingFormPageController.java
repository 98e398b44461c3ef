package id.mitra.meeting.page;

import java.util.List;
import java.util.UUID;

import id.mitra.identity.caller.Permission;
import id.mitra.meeting.MeetingDetails;
import id.mitra.meeting.MeetingDraft;
import id.mitra.meeting.MeetingRestController;
import id.mitra.meeting.page.MeetingFormSteps.Step;
import id.mitra.platform.error.FieldError;
import id.mitra.platform.error.StaleVersion;
import id.mitra.platform.form.Flash;
import id.mitra.platform.form.FormPage;
import id.mitra.platform.form.FormReader;
import id.mitra.platform.form.Merging;
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
 * Logging and editing a meeting, on one page. Every button but the saving one is a step
 * that comes back to the form with all that was typed.
 */
@Controller
@RequestMapping("/meetings")
@PreAuthorize(Permission.OFFICER_WRITES)
class MeetingFormPageController {

	private static final String VIEW = "meeting/form";

	private final MeetingRestController meetings;

	private final MeetingFormSteps steps;

	private final MeetingFormModel models;

	private final FormReader reader;

	private final FormPage page;

	private final Merging merging;

	private final Flash flash;

	private final Today today;

	MeetingFormPageController(MeetingRestController meetings, MeetingFormSteps steps, MeetingFormModel models,
			FormReader reader, FormPage page, Merging merging, Flash flash, Today today) {
		this.meetings = meetings;
		this.steps = steps;
		this.models = models;
		this.reader = reader;
		this.page = page;
		this.merging = merging;
		this.flash = flash;
		this.today = today;
	}

	@GetMapping("/new")
	String blank(@RequestParam @Nullable Long partner, Model model) {
		String key = UUID.randomUUID().toString();
		MeetingForm form = MeetingForm.blank(this.today.date());
		MeetingParties parties = (partner != null)
				? this.steps.take("add-partner:" + partner, form, MeetingParties.NONE, MeetingFinder.EMPTY, key)
					.parties()
				: MeetingParties.NONE;
		model.addAttribute("key", key);
		return show(model, form, new Step(parties, MeetingFinder.EMPTY, MeetingFinding.NOTHING), List.of());
	}

	@PostMapping("/new")
	String create(@ModelAttribute("key") String key, MeetingForm form, MeetingParties parties, MeetingFinder finder,
			@RequestParam(defaultValue = "save") String action, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		String wanted = action.equals("enter") ? finder.enter() : action;
		if (!wanted.equals("save")) {
			return show(model, form, this.steps.take(wanted, form, parties, finder, key), List.of());
		}
		return saved(form, parties, finder, model, response, redirect, (draft) -> this.meetings.create(draft, key));
	}

	@GetMapping("/{id:\\d+}/edit")
	String edit(@PathVariable long id, Model model) {
		MeetingDetails meeting = this.meetings.get(id);
		model.addAttribute("id", id);
		model.addAttribute("key", UUID.randomUUID().toString());
		model.addAttribute("version", meeting.version());
		MeetingForm form = this.models.ordered(MeetingForm.of(meeting));
		MeetingParties parties = MeetingParties.of(meeting);
		this.merging.open(model, this.reader.read((values) -> form.toDraft(parties, values)));
		return show(model, form, new Step(parties, MeetingFinder.EMPTY, MeetingFinding.NOTHING), List.of());
	}

	@PostMapping("/{id:\\d+}/edit")
	String update(@PathVariable long id, @ModelAttribute("key") String key, @RequestParam int version, MeetingForm form,
			MeetingParties parties, MeetingFinder finder, @RequestParam(defaultValue = "save") String action,
			Model model, HttpServletResponse response, RedirectAttributes redirect) {
		model.addAttribute("id", id).addAttribute("version", version);
		String wanted = action.equals("enter") ? finder.enter() : action;
		if (!wanted.equals("save")) {
			return show(model, form, this.steps.take(wanted, form, parties, finder, key), List.of());
		}
		return saved(form, parties, finder, model, response, redirect, (draft) -> this.merging
			.save(new Version(version), draft, (current, merged) -> this.meetings.update(id, current, merged)));
	}

	private String saved(MeetingForm form, MeetingParties parties, MeetingFinder finder, Model model,
			HttpServletResponse response, RedirectAttributes redirect, Write write) {
		show(model, form, new Step(parties, finder, MeetingFinding.NOTHING), List.of());
		return this.page.answer(model, response, VIEW, () -> {
			MeetingDetails meeting = written(form, parties, write);
			this.flash.success(redirect, "meeting.saved", meeting.reference());
			return "redirect:/meetings/" + meeting.id();
		});
	}

	private MeetingDetails written(MeetingForm form, MeetingParties parties, Write write) {
		try {
			return this.reader.read((values) -> form.toDraft(parties, values), write::apply);
		}
		catch (StaleVersion stale) {
			throw new StaleVersion(stale.current(), this.models.conflicts(stale.conflicts()));
		}
	}

	private String show(Model model, MeetingForm form, Step step, List<FieldError> errors) {
		model.addAttribute("form", form);
		model.addAttribute("parties", step.parties());
		model.addAttribute("finder", step.finder());
		model.addAttribute("finding", step.finding());
		model.addAttribute("errors", step.finding().errors().isEmpty() ? errors : step.finding().errors());
		this.models.addChoices(model, step.finding());
		return VIEW;
	}

	private interface Write {

		MeetingDetails apply(MeetingDraft draft);

	}

}
