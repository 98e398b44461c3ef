package id.mitra.logging.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import id.mitra.audit.Restoration;
import id.mitra.audit.Restores;
import id.mitra.audit.Restoring;
import id.mitra.identity.caller.Permission;
import id.mitra.logging.LikeMeeting;
import id.mitra.logging.LoggingRestController;
import id.mitra.logging.MeetingEntry;
import id.mitra.meeting.MeetingDetails;
import id.mitra.meeting.MeetingRestController;
import id.mitra.meeting.page.FarAhead;
import id.mitra.logging.page.MeetingFormSteps.Step;
import id.mitra.meeting.MeetingDraft;
import id.mitra.platform.form.Flash;
import id.mitra.platform.form.FormPage;
import id.mitra.platform.form.FormReader;
import id.mitra.platform.form.FormStep;
import id.mitra.platform.form.Headed;
import id.mitra.platform.form.Merging;
import id.mitra.platform.form.Values;
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
 * Logging and editing a meeting, on one page. Every button but the saving one is a step
 * that comes back to the form with all that was typed.
 */
@Controller
@RequestMapping("/meetings")
@PreAuthorize(Permission.OFFICER_WRITES)
class MeetingFormPageController {

	private static final String VIEW = "logging/form";

	private final MeetingRestController meetings;

	private final LoggingRestController logging;

	private final MeetingFormSteps steps;

	private final MeetingCompletion completion;

	private final LoggingChoices choices;

	private final FormReader reader;

	private final FormPage page;

	private final Merging merging;

	private final Restoring restoring;

	private final Flash flash;

	private final Today today;

	private final FarAhead far;

	MeetingFormPageController(MeetingRestController meetings, LoggingRestController logging, MeetingFormSteps steps,
			MeetingCompletion completion, LoggingChoices choices, FormReader reader, FormPage page, Merging merging,
			Restoring restoring, Flash flash, Today today, FarAhead far) {
		this.meetings = meetings;
		this.logging = logging;
		this.steps = steps;
		this.completion = completion;
		this.choices = choices;
		this.reader = reader;
		this.page = page;
		this.merging = merging;
		this.restoring = restoring;
		this.flash = flash;
		this.today = today;
		this.far = far;
	}

	/**
	 * An empty one, with a partner where one is named, or one that begins as another was.
	 */
	@GetMapping("/new")
	String blank(@RequestParam @Nullable Long partner, @RequestParam @Nullable Long like,
			@RequestParam(defaultValue = "false") boolean followUp, Model model) {
		model.addAttribute("key", UUID.randomUUID().toString());
		if (like != null) {
			return again(this.meetings.get(like), followUp, model);
		}
		return showNew(model, MeetingForm.blank(this.today.date()), this.steps.begin(partner));
	}

	/** The next talk with the same sides, or the like of it. */
	private String again(MeetingDetails meeting, boolean followUp, Model model) {
		MeetingForm form = followUp ? MeetingForm.following(meeting, this.today.date())
				: MeetingForm.like(meeting, meeting.nature().kind(), this.today.date());
		return showNew(model, form,
				new Step(MeetingParties.of(meeting).again(), MeetingFinder.EMPTY, MeetingFinding.focusOn("when")));
	}

	@PostMapping("/new")
	@Headed("meeting.new")
	String create(@ModelAttribute("key") String key, MeetingForm form, MeetingParties parties, MeetingFinder finder,
			@RequestParam(defaultValue = "save") FormStep action,
			@RequestParam(defaultValue = "") List<String> confirmed, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		FormStep step = finder.step(action);
		showNew(model, form.after(step, this.today.date()), this.steps.take(step, parties, finder));
		return !step.isSaving() ? VIEW
				: this.page.answer(model, response, VIEW, "meetings",
						() -> this.reader.read(entry(form, parties), (entry) -> asked(entry, key, confirmed, model),
								(entry) -> saved(this.logging.create(entry, key), redirect)));
	}

	/** A new meeting's, with what follows from what was typed. */
	private Function<Values, MeetingEntry> entry(MeetingForm form, MeetingParties parties) {
		MeetingForm complete = this.completion.complete(form, parties);
		return (values) -> complete.toEntry(parties, this.today.date(), values.made("title", "partners"));
	}

	/**
	 * Asks once where the year may be a slip, and then where the meeting may be on record
	 * already.
	 * @param confirmed the day and {@code true}, once they were asked about
	 */
	private Optional<String> asked(MeetingEntry entry, String key, List<String> confirmed, Model model) {
		Optional<String> far = this.far.ask(entry.meeting().schedule().date(), confirmed, model, VIEW);
		if (far.isPresent()) {
			return far;
		}
		List<LikeMeeting> alike = confirmed.contains("true") ? List.of() : this.logging.similar(entry.meeting(), key);
		model.addAttribute("alike", alike);
		return alike.isEmpty() ? Optional.empty() : Optional.of(VIEW);
	}

	/** Asks about a day that the meeting did not have. */
	private Optional<String> asked(long id, MeetingEntry entry, List<String> confirmed, Model model) {
		LocalDate day = entry.meeting().schedule().date();
		return this.far.is(day) && !this.meetings.get(id).schedule().date().equals(day)
				? this.far.ask(day, confirmed, model, VIEW) : Optional.empty();
	}

	private String showNew(Model model, MeetingForm form, Step step) {
		MeetingForm complete = this.completion.complete(form, step.parties());
		model.addAttribute("complete", complete).addAttribute("when", complete.understood(this.today.date()));
		this.choices.show(model, form, step);
		return VIEW;
	}

	@GetMapping("/{id:\\d+}/edit")
	@Restores(collection = "meetings", draft = MeetingDraft.class, except = "status")
	String edit(@PathVariable long id, Restoration wanted, Model model) {
		MeetingDetails meeting = this.meetings.get(id);
		identify(id, meeting.version(), model).addAttribute("key", UUID.randomUUID().toString());
		this.merging.open(model,
				(values) -> form(meeting).toEntry(MeetingParties.of(meeting), this.today.date(), values));
		MeetingDetails shown = this.restoring.into(meeting, "meetings", wanted,
				(page) -> this.meetings.changes(id, page), model);
		return show(model, form(shown), Step.opened(MeetingParties.of(shown)));
	}

	/** Which one is edited, and what was promised there. */
	private Model identify(long id, int version, Model model) {
		return model.addAttribute("id", id)
			.addAttribute("version", version)
			.addAttribute("promised", this.steps.promised(id));
	}

	private MeetingForm form(MeetingDetails meeting) {
		return this.choices.ordered(MeetingForm.of(meeting));
	}

	@PostMapping("/{id:\\d+}/edit")
	@Headed("meeting.edit")
	String update(@PathVariable long id, @ModelAttribute("key") String key, @RequestParam int version, MeetingForm form,
			MeetingParties parties, MeetingFinder finder, @RequestParam(defaultValue = "save") FormStep action,
			@RequestParam(defaultValue = "") List<String> confirmed, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		FormStep step = finder.step(action);
		show(identify(id, version, model), form.after(step, this.today.date()), this.steps.take(step, parties, finder));
		return !step.isSaving() ? VIEW
				: this.page.answer(model, response, VIEW, "meetings", () -> this.merging.save(new Version(version),
						(values) -> form.toEntry(parties, this.today.date(), values),
						(entry) -> asked(id, entry, confirmed, model),
						(current, entry) -> saved(this.logging.update(id, current, entry, Trimmed.of(key)), redirect)));
	}

	private String saved(MeetingDetails meeting, RedirectAttributes redirect) {
		this.flash.success(redirect, "meeting.saved", meeting.reference());
		return "redirect:/meetings/" + meeting.id();
	}

	private String show(Model model, MeetingForm form, Step step) {
		model.addAttribute("complete", form).addAttribute("when", form.understood(this.today.date()));
		this.choices.show(model, form, step);
		return VIEW;
	}

}
