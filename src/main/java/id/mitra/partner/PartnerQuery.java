package id.mitra.partner;

import org.jspecify.annotations.Nullable;

/**
 * Which partners a list shows.
 */
public record PartnerQuery(@Nullable String q, @Nullable PartnerKind kind, @Nullable String country,
		@Nullable Long parent, @Nullable Boolean trashed) {

	public static final PartnerQuery TRASH = new PartnerQuery(null, null, null, null, true);

	public static PartnerQuery partsOf(long partner) {
		return new PartnerQuery(null, null, null, partner, null);
	}

	public static PartnerQuery of(String country) {
		return new PartnerQuery(null, null, country, null, null);
	}

	public PartnerQuery onRecord() {
		return new PartnerQuery(this.q, this.kind, this.country, this.parent, null);
	}

}
