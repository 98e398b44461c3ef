package id.mitra.area;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import id.mitra.platform.record.Versioned;
import id.mitra.platform.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * An area on record; {@code parent} is the code of the area that includes it. One that is
 * not active is retired: shown and counted, but offered no more.
 */
public record AreaDetails(String code, int version, String name, String nameEn, String nameId, @Nullable String parent,
		boolean active, int sequence, List<String> synonyms, List<String> instruments, List<String> sdgTargets,
		List<String> dacCodes, List<AreaOwner> owners, Instant createdAt, String createdBy, Instant updatedAt,
		String updatedBy) implements Versioned {

	@Override
	public Object key() {
		return this.code;
	}

	/** Who answers for the area on a day. */
	public List<AreaOwner> ownersOn(LocalDate day) {
		return this.owners.stream().filter((owner) -> owner.covers(day)).toList();
	}

	/** Cached in no language; it goes out in the caller's. */
	AreaDetails inCallersLanguage() {
		return new AreaDetails(this.code, this.version, Bilingual.name(this.nameEn, this.nameId), this.nameEn,
				this.nameId, this.parent, this.active, this.sequence, this.synonyms, this.instruments, this.sdgTargets,
				this.dacCodes, this.owners, this.createdAt, this.createdBy, this.updatedAt, this.updatedBy);
	}

}
