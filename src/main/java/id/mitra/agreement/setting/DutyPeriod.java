package id.mitra.agreement.setting;

import java.util.List;

import id.mitra.platform.text.PlainText;
import id.mitra.platform.text.Trimmed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done after a signature, and within how many days of it.
 *
 * @param working whether only working days count
 */
public record DutyPeriod(@NotNull @Pattern(regexp = "[A-Z][A-Z_]{0,49}") @Nullable String kind,
		@NotBlank @Size(max = 500) @PlainText @Nullable String textId,
		@Size(max = 500) @PlainText @Nullable String textEn, @NotNull @Min(0) @Max(3660) @Nullable Integer days,
		@Nullable Boolean working) {

	/** What must be asked for of every agreement. */
	static final List<String> LASTING = List.of("ORIGINAL_HANDED_OVER", "COMPLETED", "CERTIFIED_COPY",
			"ARCHIVE_REPORTED");

	/** Whether what is of a kind must be asked for of every agreement. */
	public static boolean lasts(@Nullable String kind) {
		return kind != null && LASTING.contains(kind);
	}

	DutyPeriod completed() {
		return new DutyPeriod(this.kind, Trimmed.of(this.textId), Trimmed.of(this.textEn), this.days,
				Boolean.TRUE.equals(this.working));
	}

}
