package id.mitra.delegate;

import java.time.LocalDate;

import id.mitra.platform.text.PlainText;
import id.mitra.platform.text.Trimmed;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A post that a delegate holds or held, at a partner or at a unit of ours, from a day to
 * a day, both included; open ends where not known.
 */
@Embeddable
public record Post(@NotBlank @Size(max = 200) @PlainText String title, @Nullable Long partnerId, @Nullable Long unitId,
		@Column(name = "valid_from") @Nullable LocalDate from, @Column(name = "valid_to") @Nullable LocalDate to) {

	Post completed() {
		return new Post(String.valueOf(Trimmed.of(this.title)), this.partnerId, this.unitId, this.from, this.to);
	}

}
