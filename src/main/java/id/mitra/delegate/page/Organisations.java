package id.mitra.delegate.page;

import java.util.List;
import java.util.stream.Stream;

import id.mitra.partner.PartnerRestController;
import id.mitra.partner.PartnerRow;
import id.mitra.platform.error.RecordNotFound;
import id.mitra.platform.form.Options;
import id.mitra.platform.form.Suggestion;
import id.mitra.platform.listing.PageRequest;
import id.mitra.unit.UnitQuery;
import id.mitra.unit.UnitRestController;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Where a post can be: the units of our own ministry and the partners, found by a few
 * letters in one field.
 */
@Component
class Organisations {

	private final PartnerRestController partners;

	private final UnitRestController units;

	private final Options options;

	Organisations(PartnerRestController partners, UnitRestController units, Options options) {
		this.partners = partners;
		this.units = units;
		this.options = options;
	}

	/**
	 * What the letters may mean: ours first, since their match is the stricter one.
	 */
	List<Suggestion> find(@Nullable String letters) {
		if (letters == null || letters.isBlank()) {
			return List.of();
		}
		Stream<Suggestion> ours = this.units.list(UnitQuery.matching(letters), PageRequest.first(5))
			.items()
			.stream()
			.map((unit) -> Suggestion.of(PostForm.unit(unit.id()), unit.name(), unit.abbreviation(),
					unit.parentName()));
		return Stream.concat(ours, this.partners.suggest(letters).items().stream().map(Organisations::suggestion))
			.toList();
	}

	private static Suggestion suggestion(PartnerRow partner) {
		return Suggestion.of(PostForm.partner(partner.id()), partner.name(), partner.abbreviation(),
				partner.countryName());
	}

	/**
	 * A partner's name, or that it is not on record.
	 */
	String partner(long id) {
		try {
			return this.partners.get(id).name();
		}
		catch (RecordNotFound missing) {
			return this.options.label("list.unknown");
		}
	}

	String unit(long id) {
		try {
			return this.units.get(id).name();
		}
		catch (RecordNotFound missing) {
			return this.options.label("list.unknown");
		}
	}

}
