package id.mitra.commitment.page;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

import id.mitra.commitment.term.Due;
import id.mitra.platform.form.Options;
import id.mitra.platform.text.Dates;

import org.springframework.stereotype.Component;

/**
 * By when something is promised, as people say it: 30 June 2026, June 2026, quarter 2 of
 * 2026, 2026.
 */
@Component("dueWords")
class DueWords {

	private final Dates dates;

	private final Options options;

	DueWords(Dates dates, Options options) {
		this.dates = dates;
		this.options = options;
	}

	/** Empty where nothing was said of it. */
	public String of(Due due) {
		LocalDate day = due.dueOn();
		if (day == null) {
			return "";
		}
		return switch (due.precision()) {
			case DAY -> this.dates.day(day);
			case MONTH -> this.dates.month(day);
			case QUARTER -> this.options.label("commitment.quarter", day.get(IsoFields.QUARTER_OF_YEAR),
					String.valueOf(day.getYear()));
			case YEAR -> String.valueOf(day.getYear());
		};
	}

}
