package id.mitra.record.page;

import id.mitra.identity.caller.Permission;
import id.mitra.meeting.MeetingRestController;
import id.mitra.platform.error.Refused;
import id.mitra.platform.form.Flash;
import id.mitra.platform.form.FormPage;
import id.mitra.platform.form.FormReader;
import id.mitra.platform.form.FormStep;
import id.mitra.platform.form.Headed;
import id.mitra.record.AmendmentDraft;
import id.mitra.record.RecordRestController;
import jakarta.servlet.http.HttpServletResponse;

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
 * What moves a record on: sending it to review, agreeing to it, opening another edition.
 */
@Controller
@RequestMapping("/meetings/{id:\\d+}/record")
class RecordStagePageController {

	private final RecordRestController records;

	private final MeetingRestController meetings;

	private final FormReader reader;

	private final FormPage page;

	private final Flash flash;

	RecordStagePageController(RecordRestController records, MeetingRestController meetings, FormReader reader,
			FormPage page, Flash flash) {
		this.records = records;
		this.meetings = meetings;
		this.reader = reader;
		this.page = page;
		this.flash = flash;
	}

	@PostMapping("/review")
	String review(@PathVariable long id, RedirectAttributes redirect) {
		this.records.review(id);
		this.flash.success(redirect, "record.reviewed");
		return back(id);
	}

	@PreAuthorize(Permission.MANAGER_WRITES)
	@GetMapping("/agreement")
	String signing(@PathVariable long id, Model model) {
		var meeting = this.meetings.get(id);
		model.addAttribute("meeting", meeting)
			.addAttribute("form", SignaturesForm.of(meeting, this.records.get(id).version()));
		return "record/agreement";
	}

	@PreAuthorize(Permission.MANAGER_WRITES)
	@PostMapping("/agreement")
	String agree(@PathVariable long id, @ModelAttribute("form") SignaturesForm form, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		model.addAttribute("meeting", this.meetings.get(id));
		return this.page.answer(model, response, "record/agreement", () -> {
			checkRead(id, form);
			this.reader.read(form::toDraft, (draft) -> this.records.agree(id, draft));
			this.flash.success(redirect, "record.agreed");
			return back(id);
		});
	}

	/** Nobody agrees to words that came after they had read it. */
	private void checkRead(long id, SignaturesForm form) {
		if (!String.valueOf(this.records.get(id).version()).equals(form.version())) {
			throw new Refused("record.changed");
		}
	}

	@PreAuthorize(Permission.MANAGER_WRITES)
	@GetMapping("/amendment")
	String reason(@PathVariable long id, Model model) {
		model.addAttribute("meeting", this.meetings.get(id));
		return "record/amendment";
	}

	@PreAuthorize(Permission.MANAGER_WRITES)
	@PostMapping("/amendment")
	@Headed("record.amendment")
	String amend(@PathVariable long id, @RequestParam(defaultValue = "") String reason,
			@RequestParam(defaultValue = "save") FormStep action, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		model.addAttribute("meeting", this.meetings.get(id)).addAttribute("reason", reason);
		return this.page.answer(model, response, "record/amendment", action, () -> {
			this.records.amend(id, new AmendmentDraft(reason));
			this.flash.success(redirect, "record.amended");
			return back(id);
		});
	}

	private static String back(long id) {
		return "redirect:/meetings/" + id + "/record";
	}

}
