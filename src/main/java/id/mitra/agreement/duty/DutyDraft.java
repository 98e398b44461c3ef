package id.mitra.agreement.duty;

import java.time.LocalDate;

import id.mitra.platform.text.PlainText;
import id.mitra.platform.text.Trimmed;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * When a duty was done, and what shows it; nothing where it was not after all.
 */
public record DutyDraft(@Nullable LocalDate doneOn,
		@Size(max = 2000) @PlainText(multiline = true) @Nullable String evidence) {

	DutyDraft completed() {
		return new DutyDraft(this.doneOn, Trimmed.of(this.evidence));
	}

}
