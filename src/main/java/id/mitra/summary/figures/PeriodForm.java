package id.mitra.summary.figures;

import id.mitra.platform.form.Values;
import org.jspecify.annotations.Nullable;

/**
 * A period as it was typed or came with an address, either end open; and, for a heat map,
 * what its rows are.
 */
public record PeriodForm(@Nullable String from, @Nullable String to, @Nullable String by) {

	SummaryQuery toQuery(Values values) {
		return SummaryQuery.between(values.date("from", this.from), values.date("to", this.to));
	}

}
