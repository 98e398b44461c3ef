package id.mitra.agreement;

import id.mitra.platform.text.PlainText;
import id.mitra.platform.text.Trimmed;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Who watches over an agreement for both sides, and how often they meet.
 */
@Embeddable
public record JointCommittee(@Column(name = "committee_name") @Size(max = 200) @PlainText @Nullable String name,
		@Min(1) @Max(1200) @Nullable Integer everyMonths) {

	JointCommittee completed() {
		return new JointCommittee(Trimmed.of(this.name), this.everyMonths);
	}

	boolean isNone() {
		return this.name == null && this.everyMonths == null;
	}

}
