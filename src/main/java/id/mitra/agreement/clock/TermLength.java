package id.mitra.agreement.clock;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * How long the first term is. Nothing at all is a term without end.
 */
@Embeddable
public record TermLength(@Min(0) @Max(200) @Nullable Integer years, @Min(0) @Max(2400) @Nullable Integer months) {

	static final TermLength NONE = new TermLength(null, null);

	/** In months, 0 for a term without end. */
	int inMonths() {
		return 12 * orNone(this.years) + orNone(this.months);
	}

	static int orNone(@Nullable Integer number) {
		return (number != null) ? number : 0;
	}

}
