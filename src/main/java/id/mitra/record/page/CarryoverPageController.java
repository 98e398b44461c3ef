package id.mitra.record.page;

import java.util.List;
import java.util.UUID;

import id.mitra.identity.caller.Permission;
import id.mitra.meeting.MeetingRestController;
import id.mitra.platform.form.Flash;
import id.mitra.platform.form.FormPage;
import id.mitra.platform.form.FormReader;
import id.mitra.platform.form.Option;
import id.mitra.platform.record.Version;
import id.mitra.platform.text.Trimmed;
import id.mitra.record.RecordRestController;
import id.mitra.record.Successor;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Carrying items of a meeting's agenda over to a later meeting, the next one unless
 * another is chosen.
 */
@Controller
@RequestMapping("/meetings/{id:\\d+}/record/carryover")
@PreAuthorize(Permission.OFFICER_WRITES)
class CarryoverPageController {

	private static final String VIEW = "record/carryover";

	/** What is put at an end overwrites nothing, whichever version that is the end of. */
	private static final Version WHICHEVER = Version.valueOf("*");

	private final RecordRestController records;

	private final MeetingRestController meetings;

	private final CarryoverChoices choices;

	private final FormReader reader;

	private final FormPage page;

	private final Flash flash;

	CarryoverPageController(RecordRestController records, MeetingRestController meetings, CarryoverChoices choices,
			FormReader reader, FormPage page, Flash flash) {
		this.records = records;
		this.meetings = meetings;
		this.choices = choices;
		this.reader = reader;
		this.page = page;
		this.flash = flash;
	}

	@GetMapping
	String choose(@PathVariable long id, Model model) {
		List<Option> targets = addChoices(id, model);
		model.addAttribute("form", new CarryoverForm(List.of(), targets.isEmpty() ? null : targets.getFirst().value(),
				UUID.randomUUID().toString()));
		return VIEW;
	}

	@PostMapping
	String carryOver(@PathVariable long id, @ModelAttribute("form") CarryoverForm form, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		addChoices(id, model);
		return this.page.answer(model, response, VIEW, () -> {
			long to = this.reader.read((values) -> form.toCarryover(id, values),
					(asked) -> this.records.carryOver(asked.to(), WHICHEVER, asked.draft(), Trimmed.of(form.key()))
						.meetingId());
			this.flash.success(redirect, "record.carried", form.items().size());
			return "redirect:/meetings/" + to + "/record";
		});
	}

	private List<Option> addChoices(long id, Model model) {
		List<Successor> successors = this.records.successors(id);
		List<Option> targets = this.choices.targets(successors);
		model.addAttribute("meeting", this.meetings.get(id)).addAttribute("targets", targets);
		model.addAttribute("items", this.choices.items(this.records.get(id).content().items()));
		return targets;
	}

}
