package id.mitra.partner;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What a partner was called from a day (null: not known) to a day, both included.
 */
@Embeddable
public record FormerName(@Nullable String nameEn, @Nullable String nameId, @Nullable String abbreviation,
		@Column(name = "valid_from") @Nullable LocalDate from, @Column(name = "valid_to") LocalDate to) {

	static FormerName of(PartnerNames names, @Nullable LocalDate from, LocalDate to) {
		return new FormerName(names.nameEn(), names.nameId(), names.abbreviation(), from, to);
	}

}
