package id.mitra.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * A period that a page offers, by the message that names it.
 */
record Period(String label, @Nullable LocalDate from, @Nullable LocalDate to) {

	/**
	 * What a reader of today most likely wants.
	 */
	static List<Period> offered(LocalDate today) {
		return List.of(new Period("areas.period.all", null, null),
				new Period("areas.period.year", today.withDayOfYear(1), today),
				new Period("areas.period.months", today.minusYears(1).plusDays(1), today));
	}

	public boolean is(SummaryQuery query) {
		return Objects.equals(this.from, query.from()) && Objects.equals(this.to, query.to());
	}

	public String query() {
		return query(this.from, this.to);
	}

	/**
	 * The part of an address that carries a period on, empty for all time.
	 */
	static String query(@Nullable LocalDate from, @Nullable LocalDate to) {
		UriComponentsBuilder address = UriComponentsBuilder.newInstance();
		if (from != null) {
			address.queryParam("from", from);
		}
		if (to != null) {
			address.queryParam("to", to);
		}
		return address.toUriString();
	}

}
