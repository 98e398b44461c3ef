package id.mitra.area.page;

import java.util.List;
import java.util.stream.Collectors;

import id.mitra.area.AreaDetails;
import id.mitra.area.AreaOwner;
import id.mitra.area.AreaRestController;
import id.mitra.platform.form.Options;
import id.mitra.platform.text.Dates;

import org.springframework.stereotype.Component;

/**
 * How the values of an area's fields read where two versions are compared.
 */
@Component
class AreaWords {

	private final AreaRestController areas;

	private final Options options;

	private final Dates dates;

	AreaWords(AreaRestController areas, Options options, Dates dates) {
		this.areas = areas;
		this.options = options;
		this.dates = dates;
	}

	String of(String field, Object value) {
		return switch (value) {
			case List<?> entries -> entries.stream().map(this::entry).collect(Collectors.joining("; "));
			case Boolean active -> this.options.label("area.active." + active);
			case String code when field.equals("parent") -> name(code);
			default -> value.toString();
		};
	}

	private String name(String code) {
		return this.areas.all()
			.stream()
			.filter((area) -> area.code().equals(code))
			.map(AreaDetails::name)
			.findFirst()
			.orElse(code);
	}

	private String entry(Object entry) {
		if (!(entry instanceof AreaOwner owner)) {
			return entry.toString();
		}
		if (owner.from() == null && owner.to() == null) {
			return owner.owner();
		}
		return owner.owner() + " (" + this.dates.shortDay(owner.from()) + " – " + this.dates.shortDay(owner.to()) + ")";
	}

}
