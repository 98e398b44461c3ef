package id.mitra.guest;

import id.mitra.identity.caller.Permission;
import id.mitra.meeting.MeetingDetails;
import id.mitra.meeting.MeetingRestController;
import id.mitra.platform.form.Addresses;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.record.Version;
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
 * The guests of a meeting, as its officer sees them. The address of a page for them is
 * shown by the page that follows its opening and, as long as that is worked on, by no
 * other.
 */
@Controller
@RequestMapping("/meetings/{id:\\d+}/guests")
@PreAuthorize(Permission.OFFICER_WRITES)
class GuestPageController {

	private final MeetingRestController meetings;

	private final GuestRestController guests;

	private final GuestDays days;

	private final Addresses addresses;

	private final GuestNotes notes;

	GuestPageController(MeetingRestController meetings, GuestRestController guests, GuestDays days, Addresses addresses,
			GuestNotes notes) {
		this.meetings = meetings;
		this.guests = guests;
		this.days = days;
		this.addresses = addresses;
		this.notes = notes;
	}

	@GetMapping
	String list(@PathVariable long id, PageRequest page, Model model) {
		Page<GuestDetails> waiting = this.guests.guests(id, page);
		MeetingDetails meeting = this.meetings.get(id);
		model.addAttribute("meeting", meeting).addAttribute("admits", this.days.admit(meeting));
		model.addAttribute("pages", this.guests.pages(id).items());
		model.addAttribute("guests", waiting.items()).addAttribute("nextUrl", this.addresses.next(waiting.next()));
		addCode(model);
		return "guest/index";
	}

	private static void addCode(Model model) {
		if (model.getAttribute("issued") instanceof String url) {
			model.addAttribute("code", QrCode.of(url));
		}
	}

	@PostMapping("/pages")
	String open(@PathVariable long id, RedirectAttributes redirect) {
		return told(id, redirect, "guest.opened", () -> {
			GuestPageDetails opened = this.guests.open(id);
			new ShownCode(opened.url(), opened.id()).keep(redirect);
		});
	}

	@PostMapping("/pages/{pageId}/deletion")
	String revoke(@PathVariable long id, @PathVariable long pageId, ShownCode shown, RedirectAttributes redirect) {
		shown.keepUnless(pageId, redirect);
		return told(id, redirect, "guest.revoked", () -> this.guests.revoke(id, pageId));
	}

	@PostMapping("/{guestId}/confirmation")
	String confirm(@PathVariable long id, @PathVariable long guestId, @RequestParam @Nullable String version,
			@RequestParam @Nullable Long delegateId, ShownCode shown, RedirectAttributes redirect) {
		shown.keep(redirect);
		return told(id, redirect, "guest.confirmed",
				() -> this.guests.confirm(id, guestId, Version.sent(version), new GuestConfirmation(delegateId)));
	}

	@PostMapping("/{guestId}/dismissal")
	String dismiss(@PathVariable long id, @PathVariable long guestId, @RequestParam @Nullable String version,
			ShownCode shown, RedirectAttributes redirect) {
		shown.keep(redirect);
		return told(id, redirect, "guest.dismissed", () -> this.guests.dismiss(id, guestId, Version.sent(version)));
	}

	private String told(long id, RedirectAttributes redirect, String done, Runnable work) {
		redirect.addFlashAttribute("told", this.notes.after(work, done));
		return "redirect:/meetings/" + id + "/guests";
	}

}
