package id.mitra.partner;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Classified;
import id.mitra.platform.record.Versioned;
import id.mitra.platform.text.Similar;
import org.jspecify.annotations.Nullable;

/**
 * A partner on record, with the names of what it refers to. {@code similar}, in the
 * answer that made it, names the partners that it looks like.
 */
public record PartnerDetails(long id, int version, String name, PartnerKind kind, @Nullable String nameEn,
		@Nullable String nameId, @Nullable String abbreviation, @Nullable String country, @Nullable String countryName,
		@Nullable String seat, @Nullable String seatName, @Nullable Long parentId, @Nullable String parentName,
		List<String> aliases, @Nullable String website, @Nullable String notes, Classification classification,
		List<FormerName> formerNames, Instant createdAt, String createdBy, Instant updatedAt, String updatedBy,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Similar> similar) implements Versioned, Classified {

	@Override
	public Object key() {
		return this.id;
	}

	PartnerDetails with(List<Similar> similar) {
		return new PartnerDetails(this.id, this.version, this.name, this.kind, this.nameEn, this.nameId,
				this.abbreviation, this.country, this.countryName, this.seat, this.seatName, this.parentId,
				this.parentName, this.aliases, this.website, this.notes, this.classification, this.formerNames,
				this.createdAt, this.createdBy, this.updatedAt, this.updatedBy, similar);
	}

}
