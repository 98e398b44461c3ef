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
		MeetingDetails meeting = confirmable(this.meetings.get(id));
		MeetingForm form = this.choices.ordered(MeetingForm.of(meeting));
		MeetingParties parties = MeetingParties.of(meeting);
		model.addAttribute("key", UUID.randomUUID().toString()).addAttribute("version", meeting.version());
		this.merging.open(model, (values) -> form.toConfirmation(parties, meeting, values));
		return show(model, meeting, form, Step.opened(parties));
	}

	private MeetingDetails confirmable(MeetingDetails meeting) {
		MeetingStatus status = meeting.nature().status();
		if (status == MeetingStatus.HELD || status == MeetingStatus.CANCELLED) {
			throw new Refused("meeting." + status);
		}
		if (meeting.schedule().isAhead(this.today)) {
			throw new Refused("meeting.future");
		}
		return meeting;
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
		SentConfirmation sent = new SentConfirmation(key, version, form, parties);
		if (sent.isBare()) {
			return confirmed(this.logging.confirm(id, null, null, null), redirect);
		}
		FormStep step = finder.step(action);
		MeetingDetails meeting = this.meetings.get(id);
		show(model.addAttribute("version", version), meeting, form, this.steps.take(step, parties, finder));
		return step.isSaving() ? save(meeting, sent, model, response, redirect) : VIEW;
	}

	private String save(MeetingDetails meeting, SentConfirmation sent, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		return this.page.answer(model, response, VIEW, "meetings", () -> confirmed(saved(meeting, sent), redirect));
	}

	private MeetingDetails saved(MeetingDetails meeting, SentConfirmation sent) {
		try {
			return this.merging.save(sent.opened(), (values) -> sent.toConfirmation(meeting, values),
					(current, went) -> this.logging.confirm(meeting.id(), current, went, sent.keyOrNone()));
		}
		catch (Refused refused) {
			return corrected(meeting.id(), sent, refused);
		}
	}

	/**
	 * Where a colleague was faster, brings together what they said and what was sent.
	 * @throws Refused as it was, of a meeting that nobody has confirmed
	 */
	private MeetingDetails corrected(long id, SentConfirmation sent, Refused refused) {
		MeetingDetails meeting = this.meetings.get(id);
		if (sent.opened() == null || meeting.nature().status() != MeetingStatus.HELD) {
			throw refused;
		}
		return this.merging.save(sent.opened(), (values) -> sent.toCorrection(meeting, values),
				(current, entry) -> this.logging.update(id, current, entry, sent.keyOrNone()));
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
