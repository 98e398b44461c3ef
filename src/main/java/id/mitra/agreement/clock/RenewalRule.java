package id.mitra.agreement.clock;

import java.util.Objects;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * Which terms follow the first, and how long each is: as the first unless said.
 */
@Embeddable
public record RenewalRule(@Enumerated(EnumType.STRING) @Nullable Renewal renewal,
		@Min(0) @Max(1000) @Nullable Integer times, @Min(0) @Max(2400) @Nullable Integer renewalMonths) {

	static final RenewalRule NONE = new RenewalRule(Renewal.NONE, null, null);

	RenewalRule completed() {
		return new RenewalRule(Objects.requireNonNullElse(this.renewal, Renewal.NONE), this.times, this.renewalMonths);
	}

	public Renewal orNone() {
		return Objects.requireNonNullElse(this.renewal, Renewal.NONE);
	}

	/** In months. */
	int length(TermLength first) {
		int own = TermLength.orNone(this.renewalMonths);
		return (own > 0) ? own : first.inMonths();
	}

}
