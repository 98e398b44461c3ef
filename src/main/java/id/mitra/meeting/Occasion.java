package id.mitra.meeting;

import java.time.LocalDate;

import id.mitra.meeting.term.DatePrecision;
import org.jspecify.annotations.Nullable;

/**
 * On which day or in which month a meeting takes place, and where.
 */
public record Occasion(LocalDate date, DatePrecision datePrecision, @Nullable String city, @Nullable String country) {

	public boolean ofMonth() {
		return this.datePrecision == DatePrecision.MONTH;
	}

}
