package id.mitra.reading.register;

import java.util.Set;

import id.mitra.partner.PartnerKind;
import id.mitra.platform.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A partner on record, as far as a text can name it.
 *
 * @param root the partner that it is part of in the end, itself where it is part of none
 * @param concepts what its names say that it deals with
 */
public record KnownPartner(long id, PartnerKind kind, @Nullable String nameEn, @Nullable String nameId,
		@Nullable String abbreviation, @Nullable String country, long root, Set<String> concepts) {

	/** Whether the register has it; others are known by name alone. */
	public boolean recorded() {
		return this.id > 0;
	}

	public String name() {
		return Bilingual.name(this.nameEn, this.nameId);
	}

	public boolean partOf(long other) {
		return this.root == other && this.id != other;
	}

}
