package id.mitra.delegate.page;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.mitra.partner.PartnerRow;
import id.mitra.unit.UnitDetails;
import org.jspecify.annotations.Nullable;

/**
 * Where a post can be, as a choice: what a form sends, its name, and the label that tells
 * it apart.
 */
record Organisation(String value, String name, String label) {

	static Organisation of(UnitDetails unit) {
		return new Organisation(PostForm.unit(unit.id()), unit.name(),
				label(unit.name(), unit.abbreviation(), unit.parentName()));
	}

	static Organisation of(PartnerRow partner) {
		return new Organisation(PostForm.partner(partner.id()), partner.name(),
				label(partner.name(), partner.abbreviation(), partner.countryName()));
	}

	private static String label(String name, @Nullable String abbreviation, @Nullable String where) {
		String detail = Stream.of(abbreviation, where).filter(Objects::nonNull).collect(Collectors.joining(", "));
		return detail.isEmpty() ? name : name + " – " + detail;
	}

}
