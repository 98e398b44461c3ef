package id.mitra.partner.page;

import java.util.List;

import id.mitra.country.Country;
import id.mitra.identity.caller.Classification;
import id.mitra.partner.PartnerDetails;
import id.mitra.partner.PartnerDraft;
import id.mitra.partner.PartnerKind;
import id.mitra.partner.PartnerNames;
import id.mitra.partner.Remarks;
import id.mitra.platform.field.Flat;
import id.mitra.platform.form.FormState;
import id.mitra.platform.form.Values;
import org.jspecify.annotations.Nullable;

/**
 * A partner as a browser sends one, everything as it was typed: an alias a line.
 */
record PartnerForm(@Nullable String kind, @Flat PartnerNames names, @Nullable String renamedOn, @Flat TypedPlace place,
		@Nullable String aliases, @Flat Remarks remarks, @Nullable String classification, @Flat FormState state) {

	/**
	 * Where it belongs: countries by name or code. {@code findParent} holds the letters
	 * by which the partner that this one is part of is looked for.
	 */
	record TypedPlace(@Nullable String country, @Nullable String seat, @Nullable String parentId,
			@Nullable String parentIdName, @Nullable String findParent) {
	}

	static PartnerForm blank() {
		return new PartnerForm(null, new PartnerNames(null, null, null), null,
				new TypedPlace(null, null, null, null, null), null, Remarks.NONE, Classification.OPEN.name(),
				FormState.blank());
	}

	static PartnerForm of(PartnerDetails partner) {
		Long parent = partner.belonging().parentId();
		TypedPlace place = new TypedPlace(partner.belonging().countryName(), partner.belonging().seatName(),
				(parent != null) ? parent.toString() : null, partner.belonging().parentName(), null);
		return new PartnerForm(partner.kind().name(), partner.names(), null, place,
				String.join("\n", partner.aliases()), partner.remarks(), partner.classification().name(),
				FormState.of(partner.version()));
	}

	PartnerForm withParent(@Nullable String id, @Nullable String name) {
		return new PartnerForm(this.kind, this.names, this.renamedOn,
				new TypedPlace(this.place.country(), this.place.seat(), id, name, null), this.aliases, this.remarks,
				this.classification, this.state);
	}

	@Nullable String findParent() {
		return this.place.findParent();
	}

	PartnerDraft toDraft(Values values, List<Country> countries) {
		return new PartnerDraft(values.choice("kind", this.kind, PartnerKind.class),
				new PartnerNames(values.text(this.names.nameEn()), values.text(this.names.nameId()),
						values.text(this.names.abbreviation())),
				Country.code(this.place.country(), countries), Country.code(this.place.seat(), countries),
				values.number("parentId", this.place.parentId()), values.entries("aliases", aliasLines()),
				new Remarks(values.text(this.remarks.website()), values.text(this.remarks.notes())),
				values.choice("classification", this.classification, Classification.class),
				values.date("renamedOn", this.renamedOn));
	}

	private List<String> aliasLines() {
		return (this.aliases != null) ? this.aliases.lines().filter((line) -> !line.isBlank()).toList() : List.of();
	}

}
