package id.mitra.unit;

import java.util.ArrayList;
import java.util.List;

import id.mitra.platform.Option;
import id.mitra.platform.Page;
import id.mitra.platform.PageRequest;

import org.springframework.stereotype.Component;

/**
 * The units as choices of a form: so few, though of every level, that all of them fit
 * into one list.
 */
@Component
public class UnitChoices {

	private static final int MOST = 100;

	private final UnitRestController units;

	UnitChoices(UnitRestController units) {
		this.units = units;
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

	/**
	 * How a value of a unit's field reads: its parent by name.
	 */
	String words(String field, Object value) {
		return field.equals("parentId") ? name(value.toString()) : value.toString();
	}

	/**
	 * The name of a unit, or its id where it is none on record.
	 */
	public String name(String id) {
		return all().stream().filter((option) -> option.value().equals(id)).map(Option::label).findFirst().orElse(id);
	}

	private static String label(UnitDetails unit) {
		return (unit.abbreviation() != null) ? unit.name() + " (" + unit.abbreviation() + ")" : unit.name();
	}

}
