package id.mitra.commitment.page;

import java.util.List;

import id.mitra.area.AreaRestController;
import id.mitra.commitment.term.CommitmentKind;
import id.mitra.identity.caller.ClassificationChoices;
import id.mitra.meeting.term.Owner;
import id.mitra.platform.form.Option;
import id.mitra.platform.form.Options;
import id.mitra.platform.listing.PageRequest;
import id.mitra.unit.UnitDetails;
import id.mitra.unit.UnitQuery;
import id.mitra.unit.UnitRestController;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What the form of a commitment offers.
 */
@Component
class CommitmentChoices {

	/** More than there are. */
	private static final PageRequest ALL = PageRequest.first(100);

	private final AreaRestController areas;

	private final UnitRestController units;

	private final ClassificationChoices classifications;

	private final Options options;

	CommitmentChoices(AreaRestController areas, UnitRestController units, ClassificationChoices classifications,
			Options options) {
		this.areas = areas;
		this.units = units;
		this.classifications = classifications;
		this.options = options;
	}

	void addTo(Model model) {
		model.addAttribute("owners", this.options.of(Owner.class, "owner"));
		model.addAttribute("kinds", this.options.of(CommitmentKind.class, "commitment.kind"));
		model.addAttribute("classifications", this.classifications.cleared());
		model.addAttribute("areas", areas());
		model.addAttribute("units",
				this.units.list(UnitQuery.ALL, ALL).items().stream().map(UnitDetails::option).toList());
	}

	private List<Option> areas() {
		return this.areas.list(null, ALL).items().stream().map((area) -> new Option(area.code(), area.name())).toList();
	}

}
