package id.mitra.unit.page;

import java.util.ArrayList;
import java.util.List;

import id.mitra.platform.form.Addresses;
import id.mitra.platform.form.Chip;
import id.mitra.platform.form.Option;
import id.mitra.platform.form.Options;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.unit.UnitDetails;
import id.mitra.unit.UnitQuery;
import id.mitra.unit.UnitRestController;

import org.springframework.stereotype.Component;

/**
 * The units as choices of a form: so few, though of every level, that all of them fit
 * into one list.
 */
@Component
public class UnitChoices {

	private static final int MOST = 100;

	private final UnitRestController units;

	private final Options options;

	UnitChoices(UnitRestController units, Options options) {
		this.units = units;
		this.options = options;
	}

	/** The filters of the list that are set. */
	List<Chip> chips(UnitQuery query, Addresses.Chips chips) {
		return chips.add("q", this.options.label("unit.find"), query.q()).list();
	}

	public List<Option> all() {
		List<Option> options = new ArrayList<>();
		Page<UnitDetails> page = this.units.list(UnitQuery.ALL, PageRequest.first(MOST));
		while (true) {
			page.items().forEach((unit) -> options.add(new Option(String.valueOf(unit.id()), label(unit))));
			if (page.next() == null) {
				return options;
			}
			page = this.units.list(UnitQuery.ALL, new PageRequest(MOST, page.next()));
		}
	}

	private static String label(UnitDetails unit) {
		return (unit.abbreviation() != null) ? unit.name() + " (" + unit.abbreviation() + ")" : unit.name();
	}

}
