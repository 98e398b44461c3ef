package id.mitra.logging.page;

import java.util.UUID;

import id.mitra.identity.caller.Permission;
import id.mitra.logging.LoggingRestController;
import id.mitra.logging.page.MeetingFormSteps.Step;
import id.mitra.meeting.MeetingDetails;
import id.mitra.meeting.MeetingRestController;
import id.mitra.meeting.term.MeetingStatus;
import id.mitra.platform.error.Refused;
import id.mitra.platform.form.Flash;
import id.mitra.platform.form.FormPage;
import id.mitra.platform.form.FormStep;
import id.mitra.platform.form.Headed;
import id.mitra.platform.form.Merging;
import id.mitra.platform.record.Today;
import id.mitra.platform.record.Version;
import id.mitra.platform.text.Trimmed;
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
 * Says of a planned meeting that it took place: who came, what it was about, what came of
 * it and what was promised, filled in as it was planned.
 */
@Controller
@RequestMapping("/meetings/{id:\\d+}/confirmation")
@PreAuthorize(Permission.OFFICER_WRITES)
class ConfirmationPageController {

	private static final String VIEW = "logging/confirmation";

	private final MeetingRestController meetings;

	private final LoggingRestController logging;

	private final MeetingFormSteps steps;

	private final LoggingChoices choices;

	private final FormPage page;

	private final Merging merging;

	private final Flash flash;

	private final Today today;

	ConfirmationPageController(MeetingRestController meetings, LoggingRestController logging, MeetingFormSteps steps,
			LoggingChoices choices, FormPage page, Merging merging, Flash flash, Today today) {
		this.meetings = meetings;
		this.logging = logging;
		this.steps = steps;
		this.choices = choices;
		this.page = page;
		this.merging = merging;
		this.flash = flash;
		this.today = today;
	}

	@GetMapping
	String form(@PathVariable long id, Model model) {
		MeetingDetails meeting = this.meetings.get(id);
		MeetingStatus status = meeting.nature().status();
		if (status == MeetingStatus.HELD || status == MeetingStatus.CANCELLED) {
			throw new Refused("meeting." + status);
		}
		if (meeting.schedule().isAhead(this.today)) {
			throw new Refused("meeting.future");
		}
		MeetingForm form = this.choices.ordered(MeetingForm.of(meeting));
		MeetingParties parties = MeetingParties.of(meeting);
		model.addAttribute("key", UUID.randomUUID().toString()).addAttribute("version", meeting.version());
		this.merging.open(model, (values) -> form.toConfirmation(parties, meeting, values));
		return show(model, meeting, form, new Step(parties, MeetingFinder.EMPTY, MeetingFinding.NOTHING));
	}

	/**
	 * Confirms what was sent or, where no form was, that all went as planned.
	 */
	@PostMapping
	@Headed("meeting.confirm")
	String confirm(@PathVariable long id, @ModelAttribute("key") String key, @RequestParam @Nullable Integer version,
			MeetingForm form, MeetingParties parties, MeetingFinder finder,
			@RequestParam(defaultValue = "save") FormStep action, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		if (version == null && form.substance().outcome() == null && parties.people() == null) {
			return confirmed(this.logging.confirm(id, null, null, null), redirect);
		}
		MeetingDetails meeting = this.meetings.get(id);
		model.addAttribute("version", version);
		FormStep step = finder.step(action);
		if (!step.isSaving()) {
			return show(model, meeting, form, this.steps.take(step, parties, finder));
		}
		show(model, meeting, form, new Step(parties, finder, MeetingFinding.NOTHING));
		return this.page.answer(model, response, VIEW, "meetings", () -> {
			Version opened = (version != null) ? new Version(version) : null;
			try {
				return confirmed(this.merging.save(opened, (values) -> form.toConfirmation(parties, meeting, values),
						(current, went) -> this.logging.confirm(id, current, went, Trimmed.of(key))), redirect);
			}
			catch (Refused refused) {
				return confirmed(corrected(id, opened, form, parties, key, refused), redirect);
			}
		});
	}

	/**
	 * Where a colleague was faster, brings together what they said and what was sent.
	 * @throws Refused as it was, of a meeting that nobody has confirmed
	 */
	private MeetingDetails corrected(long id, @Nullable Version opened, MeetingForm form, MeetingParties parties,
			String key, Refused refused) {
		MeetingDetails meeting = this.meetings.get(id);
		if (opened == null || meeting.nature().status() != MeetingStatus.HELD) {
			throw refused;
		}
		return this.merging.save(opened, (values) -> form.toCorrection(parties, meeting, values),
				(current, entry) -> this.logging.update(id, current, entry, Trimmed.of(key)));
	}

	private String confirmed(MeetingDetails meeting, RedirectAttributes redirect) {
		this.flash.success(redirect, "meeting.confirmed", meeting.reference());
		return "redirect:/meetings/" + meeting.id();
	}

	private String show(Model model, MeetingDetails meeting, MeetingForm form, Step step) {
		model.addAttribute("meeting", meeting);
		this.choices.show(model, form, step);
		return VIEW;
	}

}
