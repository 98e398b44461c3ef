package id.mitra.logging.page;

import id.mitra.logging.NewPartner;
import id.mitra.partner.KindWords;
import id.mitra.partner.PartnerDraft;
import id.mitra.partner.PartnerKind;
import id.mitra.partner.PartnerNames;
import id.mitra.platform.form.Values;
import id.mitra.platform.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A partner at a meeting: one on record, or one that comes on record with it, whose id is
 * below zero.
 *
 * @param kind of one that is new, and its country
 */
record PartnerThere(String partnerId, String name, @Nullable String abbreviation, @Nullable String kind,
		@Nullable String country) {

	static PartnerThere known(long id, String name, @Nullable String abbreviation) {
		return new PartnerThere(Long.toString(id), name, abbreviation, null, null);
	}

	static PartnerThere newcomer(int id, String name) {
		return new PartnerThere(Integer.toString(id), name, null,
				KindWords.kind(name).orElse(PartnerKind.AGENCY).name(), null);
	}

	/** As staff call it. */
	public String brief() {
		return (this.abbreviation != null && !this.abbreviation.isBlank()) ? this.abbreviation : this.name;
	}

	public boolean fresh() {
		return this.partnerId.startsWith("-");
	}

	NewPartner toNewcomer(Values row) {
		row.at("", "name").at("kind", "kind").at("country", "country");
		String called = row.text(this.name);
		PartnerNames names = new PartnerNames(Bilingual.indonesian() ? null : called,
				Bilingual.indonesian() ? called : null, null);
		return new NewPartner(row.number("partnerId", this.partnerId),
				PartnerDraft.named(row.choice("kind", this.kind, PartnerKind.class), names, row.text(this.country)));
	}

}
