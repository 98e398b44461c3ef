package id.mitra.record.page;

import id.mitra.identity.caller.Permission;
import id.mitra.platform.form.Flash;
import id.mitra.platform.form.FormPage;
import id.mitra.platform.form.FormReader;
import id.mitra.platform.form.FormStep;
import id.mitra.platform.form.Headed;
import id.mitra.platform.form.Merging;
import id.mitra.platform.record.Version;
import id.mitra.record.RecordDetails;
import id.mitra.record.RecordRestController;
import id.mitra.record.RecordStage;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

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
 * Writing the record of a meeting. Every button but the saving one is a step that comes
 * back to the form; what is typed is kept on the way where there is script.
 */
@Controller
@RequestMapping("/meetings/{id:\\d+}/record")
@PreAuthorize(Permission.OFFICER_WRITES)
class RecordFormPageController {

	private static final String VIEW = "record/form";

	private final RecordRestController records;

	private final RecordFormModel models;

	private final FormReader reader;

	private final FormPage page;

	private final Merging merging;

	private final AgendaMerging agenda;

	private final Flash flash;

	RecordFormPageController(RecordRestController records, RecordFormModel models, FormReader reader, FormPage page,
			Merging merging, AgendaMerging agenda, Flash flash) {
		this.records = records;
		this.models = models;
		this.reader = reader;
		this.page = page;
		this.merging = merging;
		this.agenda = agenda;
		this.flash = flash;
	}

	/**
	 * The form as the record is.
	 * @param state of one that was saved before, to be written again
	 */
	@GetMapping("/edit")
	String edit(@PathVariable long id, @RequestParam(required = false) @Nullable Long state, Model model,
			RedirectAttributes redirect) {
		RecordDetails record = this.records.get(id);
		if (record.state() == RecordStage.AGREED) {
			this.flash.warning(redirect, "refused.record.AGREED");
			return "redirect:/meetings/" + id + "/record";
		}
		model.addAttribute("former", state != null).addAttribute("typed", (state != null) ? true : null);
		RecordForm form = opened(record, model);
		return show(record, (state != null) ? form.restored(this.records.state(id, state)) : form, model);
	}

	private RecordForm opened(RecordDetails record, Model model) {
		RecordForm form = this.agenda.opened(RecordForm.of(record));
		this.merging.open(model, form::toDraft);
		return form;
	}

	@PostMapping("/edit")
	@Headed("record.edit")
	String update(@PathVariable long id, RecordForm form, @RequestParam(defaultValue = "save") FormStep action,
			Model model, HttpServletResponse response, RedirectAttributes redirect) {
		RecordFormSteps.Stepped stepped = RecordFormSteps.take(action, form);
		show(this.records.get(id), stepped.form(), model.addAttribute("focus", stepped.focus()));
		return this.page.answer(model, response, VIEW, "records", action, () -> saved(id, form, redirect));
	}

	private String saved(long id, RecordForm form, RedirectAttributes redirect) {
		RecordForm now = this.agenda.onRecord(form, this.records.get(id));
		this.merging.save(Version.sent(form.version()), now::toDraft,
				(version, draft) -> this.records.update(id, version, draft), this.agenda.both(form));
		this.flash.success(redirect, "record.saved");
		return "redirect:/meetings/" + id + "/record";
	}

	/**
	 * Keeps what is typed so far, and answers with the ids, the version and the basis
	 * that the form is to go on with. What others changed meanwhile is not merged, as the
	 * form would not show it.
	 */
	@PostMapping("/draft")
	String keep(@PathVariable long id, RecordForm form, Model model, HttpServletResponse response) {
		return this.page.answer(model, response, "record/kept", "records", () -> {
			RecordForm now = this.agenda.onRecord(form, this.records.get(id));
			return kept(form, this.reader.read(now::toState,
					(draft) -> this.records.update(id, Version.sent(form.version()), draft)), model);
		});
	}

	private String kept(RecordForm form, RecordDetails kept, Model model) {
		model.addAttribute("form", form.kept(kept)).addAttribute("agenda", opened(kept, model).agenda());
		model.addAttribute("older", OlderNotes.of(kept));
		return "record/kept";
	}

	private String show(RecordDetails record, RecordForm form, Model model) {
		this.models.addTo(model, record.meetingId(), form);
		model.addAttribute("older", OlderNotes.of(record));
		return VIEW;
	}

}
