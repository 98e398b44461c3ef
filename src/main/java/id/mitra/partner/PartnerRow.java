package id.mitra.partner;

import id.mitra.identity.caller.Classification;
import id.mitra.platform.form.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * A partner in a list.
 */
public record PartnerRow(long id, int version, String name, PartnerKind kind, @Nullable String abbreviation,
		@Nullable String country, @Nullable String countryName, @Nullable Long parentId, @Nullable String parentName,
		Classification classification) {

	/** As one among several to choose from. */
	public Suggestion suggestion() {
		return Suggestion.of(this.id, this.name, this.abbreviation, this.countryName, this.parentName);
	}

}
