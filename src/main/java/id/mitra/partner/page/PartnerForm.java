package id.mitra.partner.page;

import java.util.List;
import java.util.UUID;

import id.mitra.country.Country;
import id.mitra.identity.caller.Classification;
import id.mitra.partner.PartnerDetails;
import id.mitra.partner.PartnerDraft;
import id.mitra.partner.PartnerKind;
import id.mitra.platform.form.Values;
import org.jspecify.annotations.Nullable;

/**
 * A partner as a browser sends one, everything as it was typed: countries by name or
 * code, an alias a line. {@code findParent} holds the letters by which the partner that
 * this one is part of is looked for.
 */
record PartnerForm(@Nullable String kind, @Nullable String nameEn, @Nullable String nameId,
		@Nullable String abbreviation, @Nullable String country, @Nullable String seat, @Nullable String parentId,
		@Nullable String parentIdName, @Nullable String findParent, @Nullable String aliases, @Nullable String website,
		@Nullable String notes, @Nullable String classification, @Nullable String renamedOn, @Nullable String key,
		@Nullable String version, @Nullable String confirmed) {

	static PartnerForm blank() {
		return new PartnerForm(null, null, null, null, null, null, null, null, null, null, null, null,
				Classification.OPEN.name(), null, UUID.randomUUID().toString(), null, null);
	}

	static PartnerForm of(PartnerDetails partner) {
		return new PartnerForm(partner.kind().name(), partner.nameEn(), partner.nameId(), partner.abbreviation(),
				partner.countryName(), partner.seatName(),
				(partner.parentId() != null) ? partner.parentId().toString() : null, partner.parentName(), null,
				String.join("\n", partner.aliases()), partner.website(), partner.notes(),
				partner.classification().name(), null, null, String.valueOf(partner.version()), null);
	}

	PartnerForm withParent(@Nullable String id, @Nullable String name) {
		return new PartnerForm(this.kind, this.nameEn, this.nameId, this.abbreviation, this.country, this.seat, id,
				name, null, this.aliases, this.website, this.notes, this.classification, this.renamedOn, this.key,
				this.version, this.confirmed);
	}

	boolean isConfirmed() {
		return "true".equals(this.confirmed);
	}

	PartnerDraft toDraft(Values values, List<Country> countries) {
		return new PartnerDraft(values.choice("kind", this.kind, PartnerKind.class), values.text(this.nameEn),
				values.text(this.nameId), values.text(this.abbreviation), Country.code(this.country, countries),
				Country.code(this.seat, countries), values.number("parentId", this.parentId),
				values.entries("aliases", aliasLines()), values.text(this.website), values.text(this.notes),
				values.choice("classification", this.classification, Classification.class),
				values.date("renamedOn", this.renamedOn));
	}

	private List<String> aliasLines() {
		return (this.aliases != null) ? this.aliases.lines().filter((line) -> !line.isBlank()).toList() : List.of();
	}

}
