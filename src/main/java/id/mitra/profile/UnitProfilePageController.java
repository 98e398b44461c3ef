package id.mitra.profile;

import id.mitra.commitment.CommitmentQuery;
import id.mitra.commitment.CommitmentRestController;
import id.mitra.delegate.DelegateQuery;
import id.mitra.delegate.DelegateRestController;
import id.mitra.platform.listing.PageRequest;
import id.mitra.unit.UnitRestController;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * A unit of the ministry with its people and the open promises that it answers for.
 */
@Controller
class UnitProfilePageController {

	private static final PageRequest FEW = PageRequest.first(10);

	private final UnitRestController units;

	private final DelegateRestController delegates;

	private final CommitmentRestController commitments;

	UnitProfilePageController(UnitRestController units, DelegateRestController delegates,
			CommitmentRestController commitments) {
		this.units = units;
		this.delegates = delegates;
		this.commitments = commitments;
	}

	@GetMapping("/units/{id:\\d+}")
	String show(@PathVariable long id, Model model) {
		model.addAttribute("unit", this.units.get(id));
		model.addAttribute("people", this.delegates.list(DelegateQuery.of(id), FEW));
		model.addAttribute("commitments", this.commitments.list(CommitmentQuery.openOfUnit(id), FEW));
		return "profile/unit";
	}

}
