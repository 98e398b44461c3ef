package id.mitra.area;

import java.time.LocalDate;

import id.mitra.platform.text.PlainText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for an area, from a day to a day, both included; open ends where not known.
 * {@code unitId} where the owner is a unit of ours.
 */
@Embeddable
public record AreaOwner(@NotBlank @Size(max = 200) @PlainText String owner, @Nullable Long unitId,
		@Column(name = "valid_from") @Nullable LocalDate from, @Column(name = "valid_to") @Nullable LocalDate to) {

	public boolean covers(LocalDate day) {
		return (this.from == null || !day.isBefore(this.from)) && (this.to == null || !day.isAfter(this.to));
	}

}
