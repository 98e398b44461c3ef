package id.mitra.commitment.figures;

import id.mitra.platform.form.Values;
import org.jspecify.annotations.Nullable;

/**
 * Which promises are counted, as it was typed or came with an address.
 */
record KeptForm(@Nullable String from, @Nullable String to, @Nullable String partner, @Nullable String area,
		@Nullable String unit) {

	CommitmentSummaryQuery toQuery(Values values) {
		return new CommitmentSummaryQuery(values.date("from", this.from), values.date("to", this.to),
				values.number("partner", this.partner), values.text(this.area), values.number("unit", this.unit));
	}

}
