package id.mitra.commitment;

import id.mitra.platform.text.PlainText;
import id.mitra.platform.text.Trimmed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How a commitment was kept, by its criterion: -1 broken, 0 partly, 1 kept.
 */
public record AssessmentDraft(@NotNull(message = "{error.choose}") @Min(-1) @Max(1) @Nullable Integer score,
		@Size(max = 20_000) @PlainText(multiline = true) @Nullable String note) {

	AssessmentDraft completed() {
		return new AssessmentDraft(this.score, Trimmed.of(this.note));
	}

}
