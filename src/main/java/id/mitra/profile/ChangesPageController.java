package id.mitra.profile;

import id.mitra.agreement.AgreementRestController;
import id.mitra.area.AreaRestController;
import id.mitra.audit.ChangeDetails;
import id.mitra.commitment.CommitmentRestController;
import id.mitra.delegate.DelegateRestController;
import id.mitra.identity.caller.Classified;
import id.mitra.identity.caller.Permission;
import id.mitra.meeting.MeetingRestController;
import id.mitra.partner.PartnerRestController;
import id.mitra.platform.form.Addresses;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.record.OnRecord;
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

	private final CommitmentRestController commitments;

	private final AgreementRestController agreements;

	private final PressRestController press;

	private final AreaRestController areas;

	private final UnitRestController units;

	private final ChangeWords words;

	private final Addresses addresses;

	ChangesPageController(PartnerRestController partners, DelegateRestController delegates,
			MeetingRestController meetings, CommitmentRestController commitments, AgreementRestController agreements,
			PressRestController press, AreaRestController areas, UnitRestController units, ChangeWords words,
			Addresses addresses) {
		this.partners = partners;
		this.delegates = delegates;
		this.meetings = meetings;
		this.commitments = commitments;
		this.agreements = agreements;
		this.press = press;
		this.areas = areas;
		this.units = units;
		this.words = words;
		this.addresses = addresses;
	}

	/**
	 * A record whose history it is: where its page is, and its form.
	 */
	private record Subject(String collection, String section, String name, String page, String form) {

		static <R extends OnRecord & Classified> Subject of(String collection, R record, Model model) {
			String page = "/" + collection + "/" + record.id();
			model.addAttribute("classified", record.classification());
			return new Subject(collection, collection, record.name(), page, page + "/edit");
		}

		static Subject administered(String collection, String name, String form) {
			return new Subject(collection, "administration", name, form, form);
		}

	}

	@GetMapping("/partners/{id}/changes")
	String partner(@PathVariable long id, PageRequest page, Model model) {
		Subject partner = Subject.of("partners", this.partners.get(id), model);
		model.addAttribute("mergers", partner.page() + "/mergers");
		return show(partner, this.partners.changes(id, page), model);
	}

	@GetMapping("/delegates/{id}/changes")
	String delegate(@PathVariable long id, PageRequest page, Model model) {
		Subject delegate = Subject.of("delegates", this.delegates.get(id), model);
		model.addAttribute("mergers", delegate.page() + "/mergers");
		return show(delegate, this.delegates.changes(id, page), model);
	}

	@GetMapping("/meetings/{id}/changes")
	String meeting(@PathVariable long id, PageRequest page, Model model) {
		Subject meeting = Subject.of("meetings", this.meetings.get(id), model);
		return show(meeting, this.meetings.changes(id, page), model);
	}

	@GetMapping("/commitments/{id}/changes")
	String commitment(@PathVariable long id, PageRequest page, Model model) {
		Subject commitment = Subject.of("commitments", this.commitments.get(id), model);
		return show(commitment, this.commitments.changes(id, page), model);
	}

	@GetMapping("/agreements/{id}/changes")
	String agreement(@PathVariable long id, PageRequest page, Model model) {
		Subject agreement = Subject.of("agreements", this.agreements.get(id), model);
		return show(agreement, this.agreements.changes(id, page), model);
	}

	@GetMapping("/press/{id}/changes")
	String press(@PathVariable long id, PageRequest page, Model model) {
		Subject item = Subject.of("press", this.press.get(id), model);
		return show(item, this.press.changes(id, page), model);
	}

	@GetMapping("/admin/areas/{code}/changes")
	@PreAuthorize(Permission.ADMINISTRATOR)
	String area(@PathVariable String code, PageRequest page, Model model) {
		Subject area = Subject.administered("areas", this.areas.get(code).name(), "/admin/areas/" + code);
		return show(area, this.areas.changes(code, page), model);
	}

	@GetMapping("/admin/units/{id}/changes")
	@PreAuthorize(Permission.ADMINISTRATOR)
	String unit(@PathVariable long id, PageRequest page, Model model) {
		Subject unit = Subject.administered("units", this.units.get(id).name(), "/admin/units/" + id + "/edit");
		return show(unit, this.units.changes(id, page), model);
	}

	private String show(Subject subject, Page<ChangeDetails> changes, Model model) {
		model.addAttribute("section", subject.section()).addAttribute("name", subject.name());
		model.addAttribute("back", subject.page());
		model.addAttribute("changes", this.words.of(subject.collection(), subject.form(), changes.items()));
		model.addAttribute("next", this.addresses.next(changes.next()));
		return "profile/changes";
	}

}
