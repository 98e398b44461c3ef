package id.mitra.commitment.term;

import java.time.LocalDate;
import java.util.Objects;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * By when something is promised: a day, or the period that it lies in, whose last day
 * counts. Both are null where nothing was said of it.
 */
@Embeddable
public record Due(@Nullable @Schema(example = "2026-06-30") LocalDate dueOn,
		@Enumerated(EnumType.STRING) @Nullable DuePrecision duePrecision) {

	public static final Due NEVER = new Due(null, null);

	public Due completed() {
		return (this.dueOn != null) ? new Due(this.dueOn, precision()) : NEVER;
	}

	/** A day where it was not told. */
	public DuePrecision precision() {
		return Objects.requireNonNullElse(this.duePrecision, DuePrecision.DAY);
	}

	/** The day that counts, or null without one. */
	public @Nullable LocalDate lastDay() {
		return (this.dueOn != null) ? precision().lastDay(this.dueOn) : null;
	}

}
