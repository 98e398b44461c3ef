package id.mitra.profile;

import id.mitra.area.AreaRestController;
import id.mitra.audit.ChangeDetails;
import id.mitra.delegate.DelegateRestController;
import id.mitra.identity.caller.Permission;
import id.mitra.meeting.MeetingRestController;
import id.mitra.partner.PartnerRestController;
import id.mitra.platform.form.Addresses;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.press.PressRestController;
import id.mitra.unit.UnitRestController;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The history of a record: who changed what when. Those of areas and units are for
 * administrators, who keep them.
 */
@Controller
class ChangesPageController {

	private final PartnerRestController partners;

	private final DelegateRestController delegates;

	private final MeetingRestController meetings;

	private final PressRestController press;

	private final AreaRestController areas;

	private final UnitRestController units;

	private final ChangeWords words;

	private final Addresses addresses;

	ChangesPageController(PartnerRestController partners, DelegateRestController delegates,
			MeetingRestController meetings, PressRestController press, AreaRestController areas,
			UnitRestController units, ChangeWords words, Addresses addresses) {
		this.partners = partners;
		this.delegates = delegates;
		this.meetings = meetings;
		this.press = press;
		this.areas = areas;
		this.units = units;
		this.words = words;
		this.addresses = addresses;
	}

	@GetMapping("/partners/{id}/changes")
	String partner(@PathVariable long id, PageRequest page, Model model) {
		model.addAttribute("back", "/partners/" + id);
		return show("partner", "partners", this.partners.get(id).name(), this.partners.changes(id, page), model);
	}

	@GetMapping("/delegates/{id}/changes")
	String delegate(@PathVariable long id, PageRequest page, Model model) {
		model.addAttribute("back", "/delegates/" + id);
		return show("delegate", "delegates", this.delegates.get(id).name(), this.delegates.changes(id, page), model);
	}

	@GetMapping("/meetings/{id}/changes")
	String meeting(@PathVariable long id, PageRequest page, Model model) {
		model.addAttribute("back", "/meetings/" + id);
		return show("meeting", "meetings", this.meetings.get(id).name(), this.meetings.changes(id, page), model);
	}

	@GetMapping("/press/{id}/changes")
	String press(@PathVariable long id, PageRequest page, Model model) {
		model.addAttribute("back", "/press/" + id);
		return show("press", "press", this.press.get(id).name(), this.press.changes(id, page), model);
	}

	@GetMapping("/admin/areas/{code}/changes")
	@PreAuthorize(Permission.ADMINISTRATOR)
	String area(@PathVariable String code, PageRequest page, Model model) {
		model.addAttribute("back", "/admin/areas/" + code);
		return show("area", "administration", this.areas.get(code).name(), this.areas.changes(code, page), model);
	}

	@GetMapping("/admin/units/{id}/changes")
	@PreAuthorize(Permission.ADMINISTRATOR)
	String unit(@PathVariable long id, PageRequest page, Model model) {
		model.addAttribute("back", "/admin/units/" + id + "/edit");
		return show("unit", "administration", this.units.get(id).name(), this.units.changes(id, page), model);
	}

	private String show(String prefix, String section, String name, Page<ChangeDetails> changes, Model model) {
		model.addAttribute("section", section);
		model.addAttribute("name", name);
		model.addAttribute("changes", this.words.of(prefix, changes.items()));
		model.addAttribute("next", this.addresses.next(changes.next()));
		return "profile/changes";
	}

}
