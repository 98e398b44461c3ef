package id.mitra.meeting.page;

import java.util.List;

import id.mitra.identity.caller.Permission;
import id.mitra.meeting.MeetingDetails;
import id.mitra.meeting.MeetingQuery;
import id.mitra.meeting.MeetingRestController;
import id.mitra.meeting.MeetingRow;
import id.mitra.meeting.part.Cancellation;
import id.mitra.meeting.part.Postponement;
import id.mitra.platform.form.Addresses;
import id.mitra.platform.form.Flash;
import id.mitra.platform.form.FormPage;
import id.mitra.platform.form.FormReader;
import id.mitra.platform.form.FormStep;
import id.mitra.platform.form.Headed;
import id.mitra.platform.form.Lenient;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Browsing meetings and moving them on.
 */
@Controller
@RequestMapping("/meetings")
class MeetingPageController {

	private final MeetingRestController meetings;

	private final BrowsedMeetings browsed;

	private final MeetingFilters filters;

	private final Addresses addresses;

	private final FormReader reader;

	private final FormPage pages;

	private final Flash flash;

	private final FarAhead far;

	MeetingPageController(MeetingRestController meetings, BrowsedMeetings browsed, MeetingFilters filters,
			Addresses addresses, FormReader reader, FormPage pages, Flash flash, FarAhead far) {
		this.meetings = meetings;
		this.browsed = browsed;
		this.filters = filters;
		this.addresses = addresses;
		this.reader = reader;
		this.pages = pages;
		this.flash = flash;
		this.far = far;
	}

	@Lenient
	@GetMapping
	String index(MeetingQuery query, PageRequest page, @RequestParam @Nullable String find,
			@RequestParam @Nullable Boolean ahead,
			@CookieValue(name = ListColumns.COOKIE, defaultValue = ListColumns.USUAL) String columns, Model model,
			HttpServletResponse response) {
		model.addAttribute("columns", ListColumns.read(columns));
		boolean finding = find != null && !find.isBlank();
		String view = finding ? "meeting/choose" : this.pages.list(model, response, "meeting/index", () -> {
			this.browsed.addTo(model, query, page, ahead);
			return "meeting/index";
		});
		this.filters.addTo(model, query, find);
		return view;
	}

	@GetMapping("/trash")
	String trash(PageRequest page, Model model) {
		Page<MeetingRow> found = this.meetings.list(MeetingQuery.TRASH, page);
		model.addAttribute("meetings", found.items());
		model.addAttribute("next", this.addresses.next(found.next()));
		return "meeting/trash";
	}

	@PreAuthorize(Permission.OFFICER_WRITES)
	@GetMapping({ "/{id:\\d+}/postponement", "/{id:\\d+}/cancellation" })
	String reason(@PathVariable long id, HttpServletRequest request, Model model) {
		return move(id, request.getRequestURI().endsWith("postponement") ? "postponement" : "cancellation", null,
				model);
	}

	@PostMapping("/{id:\\d+}/postponement")
	@Headed("meeting.postponement.title")
	String postpone(@PathVariable long id, @RequestParam @Nullable String reason, @RequestParam @Nullable String date,
			@RequestParam(defaultValue = "save") FormStep action,
			@RequestParam(defaultValue = "") List<String> confirmed, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		model.addAttribute("date", date);
		String view = move(id, "postponement", reason, model);
		return this.pages.answer(model, response, view, action,
				() -> this.reader.read((values) -> new Postponement(values.line(reason), values.date("date", date)),
						(postponement) -> this.far.ask(postponement.date(), confirmed, model, view),
						(postponement) -> postponed(this.meetings.postpone(id, postponement), redirect)));
	}

	private String postponed(MeetingDetails meeting, RedirectAttributes redirect) {
		this.flash.success(redirect, "meeting.moved.postponement", meeting.reference());
		return "redirect:/meetings/" + meeting.id();
	}

	@PostMapping("/{id:\\d+}/cancellation")
	@Headed("meeting.cancellation.title")
	String cancel(@PathVariable long id, @RequestParam @Nullable String reason,
			@RequestParam(defaultValue = "save") FormStep action, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		return this.pages.answer(model, response, move(id, "cancellation", reason, model), action, () -> {
			MeetingDetails meeting = this.reader.read((values) -> new Cancellation(values.line(reason)),
					(cancellation) -> this.meetings.cancel(id, cancellation));
			this.flash.undoable(redirect, "/meetings/" + id + "/cancellation/undoing", "meeting.moved.cancellation",
					meeting.reference());
			return "redirect:/meetings/" + id;
		});
	}

	@PostMapping("/{id:\\d+}/cancellation/undoing")
	String undoCancellation(@PathVariable long id, RedirectAttributes redirect) {
		this.flash.success(redirect, "meeting.moved.undone", this.meetings.undoCancellation(id).reference());
		return "redirect:/meetings/" + id;
	}

	private String move(long id, String move, @Nullable String reason, Model model) {
		model.addAttribute("meeting", this.meetings.get(id)).addAttribute("move", move);
		model.addAttribute("reason", reason);
		return "meeting/reason";
	}

	@PostMapping("/{id:\\d+}/deletion")
	String delete(@PathVariable long id, RedirectAttributes redirect) {
		String title = this.meetings.get(id).nature().title();
		this.meetings.delete(id);
		this.flash.undoable(redirect, "/meetings/" + id + "/restoration", "meeting.deleted", title);
		return "redirect:/meetings";
	}

	@PostMapping("/{id:\\d+}/restoration")
	String restore(@PathVariable long id, RedirectAttributes redirect) {
		this.flash.success(redirect, "meeting.restored", this.meetings.restore(id).reference());
		return "redirect:/meetings/" + id;
	}

}
