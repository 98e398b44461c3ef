package id.mitra.agreement.setting;

import java.time.LocalDate;

import id.mitra.platform.text.PlainText;
import id.mitra.platform.text.Trimmed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A day on which nobody works.
 */
public record Holiday(@NotNull @Nullable LocalDate on, @NotBlank @Size(max = 200) @PlainText @Nullable String nameId,
		@Size(max = 200) @PlainText @Nullable String nameEn) {

	Holiday completed() {
		return new Holiday(this.on, Trimmed.of(this.nameId), Trimmed.of(this.nameEn));
	}

}
