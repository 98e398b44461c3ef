package id.mitra.press.page;

import java.util.ArrayList;
import java.util.List;

import id.mitra.audit.Restoration;
import id.mitra.audit.Restores;
import id.mitra.audit.Restoring;
import id.mitra.identity.caller.ClassificationChoices;
import id.mitra.identity.caller.Permission;
import id.mitra.meeting.MeetingQuery;
import id.mitra.meeting.MeetingRestController;
import id.mitra.meeting.MeetingRow;
import id.mitra.platform.error.FieldError;
import id.mitra.platform.error.InvalidInput;
import id.mitra.platform.form.Flash;
import id.mitra.platform.form.FormPage;
import id.mitra.platform.form.FormStep;
import id.mitra.platform.form.Merging;
import id.mitra.platform.form.Option;
import id.mitra.platform.form.Options;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.record.Version;
import id.mitra.press.Coverage;
import id.mitra.press.FindingType;
import id.mitra.press.PressDetails;
import id.mitra.press.PressRestController;
import id.mitra.meeting.term.Owner;
import id.mitra.platform.form.Headed;
import id.mitra.press.PressDraft;
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
 * Correcting a press item: its facts, what it tells of, and which meetings it is about.
 */
@Controller
@RequestMapping("/press/{id:\\d+}")
@PreAuthorize(Permission.OFFICER_WRITES)
class PressFormPageController {

	private static final String VIEW = "press/form";

	private final PressRestController press;

	private final MeetingRestController meetings;

	private final ClassificationChoices classifications;

	private final FormPage page;

	private final Merging merging;

	private final Restoring restoring;

	private final Options options;

	private final Flash flash;

	PressFormPageController(PressRestController press, MeetingRestController meetings,
			ClassificationChoices classifications, FormPage page, Merging merging, Restoring restoring, Options options,
			Flash flash) {
		this.press = press;
		this.meetings = meetings;
		this.classifications = classifications;
		this.page = page;
		this.merging = merging;
		this.restoring = restoring;
		this.options = options;
		this.flash = flash;
	}

	@ModelAttribute("classifications")
	List<Option> classifications() {
		return this.classifications.cleared();
	}

	@GetMapping("/edit")
	@Restores(collection = "press", draft = PressDraft.class, except = "meetings")
	String edit(@PathVariable long id, Restoration wanted, Model model) {
		PressDetails item = this.press.get(id);
		this.merging.open(model, (values) -> PressForm.of(item).toDraft(values, about(PressForm.of(item), item)));
		return show(model, item, PressForm
			.of(this.restoring.into(item, "press", wanted, (page) -> this.press.changes(id, page), model)));
	}

	@PostMapping
	@Headed("press.edit")
	String update(@PathVariable long id, @ModelAttribute("form") PressForm form,
			@RequestParam(defaultValue = "save") FormStep action, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		PressDetails item = this.press.get(id);
		show(model, item, form);
		return this.page.answer(model, response, VIEW, "press", action, () -> {
			this.flash.success(redirect, "press.updated", saved(form, item).name());
			return "redirect:/press/" + id;
		});
	}

	private PressDetails saved(PressForm form, PressDetails item) {
		return this.merging.save(Version.sent(form.version()), (values) -> form.toDraft(values, about(form, item)),
				(version, draft) -> this.press.update(item.id(), version, draft));
	}

	/**
	 * The meetings that the item keeps, with what it says of them, and the one to add.
	 */
	private List<Coverage> about(PressForm form, PressDetails item) {
		List<Coverage> meetings = new ArrayList<>(form.linked().kept(item));
		String reference = form.linked().reference();
		if (reference != null && !reference.isBlank()) {
			meetings.add(Coverage.of(referred(reference.strip())));
		}
		return meetings;
	}

	private long referred(String reference) {
		return this.meetings.list(MeetingQuery.ALL.withWords(reference), PageRequest.first(5))
			.items()
			.stream()
			.filter((meeting) -> meeting.reference().equalsIgnoreCase(reference))
			.map(MeetingRow::id)
			.findFirst()
			.orElseThrow(() -> new InvalidInput(List
				.of(new FieldError("reference", "meeting.unknown", this.options.label("error.meeting.unknown")))));
	}

	private String show(Model model, PressDetails item, PressForm form) {
		model.addAttribute("item", item).addAttribute("form", form);
		model.addAttribute("languages", this.options.languages());
		model.addAttribute("types", this.options.of(FindingType.class, "press.finding"));
		model.addAttribute("owners", this.options.of(Owner.class, "owner"));
		return VIEW;
	}

}
