package id.mitra.area.page;

import java.util.List;
import java.util.stream.Collectors;

import id.mitra.area.AreaOwner;
import id.mitra.platform.text.Dates;

import org.springframework.stereotype.Component;

/**
 * How the values of an area's fields read where two versions are compared.
 */
@Component
class AreaWords {

	private final Dates dates;

	AreaWords(Dates dates) {
		this.dates = dates;
	}

	String of(String field, Object value) {
		return (value instanceof List<?> entries) ? entries.stream().map(this::entry).collect(Collectors.joining("; "))
				: value.toString();
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
