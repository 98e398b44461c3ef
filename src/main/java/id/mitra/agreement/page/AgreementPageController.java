package id.mitra.agreement.page;

import java.util.List;

import id.mitra.agreement.AgreementDetails;
import id.mitra.agreement.AgreementLogRestController;
import id.mitra.agreement.AgreementQuery;
import id.mitra.agreement.AgreementRestController;
import id.mitra.agreement.AgreementRow;
import id.mitra.agreement.act.ArticleActRestController;
import id.mitra.agreement.clock.EventType;
import id.mitra.platform.form.Addresses;
import id.mitra.meeting.MeetingRestController;
import id.mitra.platform.form.Flash;
import id.mitra.platform.form.FormPage;
import id.mitra.platform.form.FormReader;
import id.mitra.platform.form.FormStep;
import id.mitra.platform.form.Headed;
import id.mitra.platform.form.Lenient;
import id.mitra.platform.form.Options;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.record.Today;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The list of agreements, and the page of each: its clock, its log, its articles and what
 * is to be done after its signature.
 */
@Controller
@RequestMapping("/agreements")
class AgreementPageController {

	private static final String INDEX = "agreement/index";

	private static final String SHOW = "agreement/show";

	private final AgreementRestController agreements;

	private final AgreementLogRestController log;

	private final ArticleActRestController acts;

	private final MeetingRestController meetings;

	private final AgreementFilters filters;

	private final Addresses addresses;

	private final FormReader reader;

	private final FormPage page;

	private final Options options;

	private final Flash flash;

	private final Today today;

	AgreementPageController(AgreementRestController agreements, AgreementLogRestController log,
			ArticleActRestController acts, MeetingRestController meetings, AgreementFilters filters,
			Addresses addresses, FormReader reader, FormPage page, Options options, Flash flash, Today today) {
		this.agreements = agreements;
		this.log = log;
		this.acts = acts;
		this.meetings = meetings;
		this.filters = filters;
		this.addresses = addresses;
		this.reader = reader;
		this.page = page;
		this.options = options;
		this.flash = flash;
		this.today = today;
	}

	@Lenient
	@GetMapping
	String index(AgreementQuery query, PageRequest page, Model model, HttpServletResponse response) {
		this.filters.addTo(model, query);
		model.addAttribute("agreements", List.of()).addAttribute("figures", this.agreements.summary());
		return this.page.list(model, response, INDEX, () -> show(this.agreements.list(query, page), INDEX, model));
	}

	@GetMapping("/trash")
	String trash(PageRequest page, Model model) {
		return show(this.agreements.list(AgreementQuery.TRASH, page), "agreement/trash", model);
	}

	private String show(Page<AgreementRow> found, String view, Model model) {
		model.addAttribute("agreements", found.items()).addAttribute("next", this.addresses.next(found.next()));
		return view;
	}

	@GetMapping("/{id:\\d+}")
	String show(@PathVariable long id, @RequestParam(required = false) @Nullable Long meeting, Model model) {
		return show(id, (meeting != null) ? EventForm.at(this.meetings.get(meeting)) : EventForm.blank(), model);
	}

	@PostMapping("/{id:\\d+}/events")
	@Headed(Headed.OF_RECORD)
	String note(@PathVariable long id, EventForm form, @RequestParam(defaultValue = "save") FormStep action,
			Model model, HttpServletResponse response, RedirectAttributes redirect) {
		show(id, form, model);
		return this.page.answer(model, response, SHOW, action, () -> {
			this.reader.read(form::toDraft, (draft) -> this.log.note(id, draft, form.key()));
			this.flash.success(redirect, "agreement.event.noted");
			return "redirect:/agreements/" + id;
		});
	}

	@PostMapping("/{id:\\d+}/events/{eventId:\\d+}/deletion")
	String forget(@PathVariable long id, @PathVariable long eventId, RedirectAttributes redirect) {
		this.log.delete(id, eventId);
		this.flash.success(redirect, "agreement.event.deleted");
		return "redirect:/agreements/" + id;
	}

	@PostMapping("/{id:\\d+}/duties/{dutyId:\\d+}")
	String keep(@PathVariable long id, @PathVariable long dutyId, DutyForm duty, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		show(id, EventForm.blank(), model);
		model.addAttribute("dutyForm", duty).addAttribute("dutyAsked", dutyId);
		return this.page.answer(model, response, SHOW, () -> {
			this.reader.read(duty::toDraft, (draft) -> this.log.keep(id, dutyId, draft));
			this.flash.success(redirect, "agreement.duty.kept");
			return "redirect:/agreements/" + id + "#duties";
		});
	}

	@PostMapping("/{id:\\d+}/deletion")
	String delete(@PathVariable long id, RedirectAttributes redirect) {
		String name = this.agreements.get(id).name();
		this.agreements.delete(id);
		this.flash.undoable(redirect, "/agreements/" + id + "/restoration", "agreement.deleted", name);
		return "redirect:/agreements";
	}

	@PostMapping("/{id:\\d+}/restoration")
	String restore(@PathVariable long id, RedirectAttributes redirect) {
		this.flash.success(redirect, "agreement.restored", this.agreements.restore(id).name());
		return "redirect:/agreements/" + id;
	}

	private String show(long id, EventForm form, Model model) {
		AgreementDetails agreement = this.agreements.get(id);
		model.addAttribute("agreement", agreement).addAttribute("form", form);
		model.addAttribute("line", TermDrawing.of(agreement, this.today.date()));
		model.addAttribute("contents", Contents.of(agreement.text()));
		this.filters.addNames(model, agreement.text());
		model.addAttribute("acts", this.acts.of(id)).addAttribute("duties", this.log.duties(id).items());
		model.addAttribute("types", this.options.of(EventType.class, "agreement.event"));
		return SHOW;
	}

}
