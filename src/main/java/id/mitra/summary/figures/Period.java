package id.mitra.summary.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * A period that a page offers, by the message that names it.
 */
record Period(@Nullable String label, @Nullable LocalDate from, @Nullable LocalDate to) {

	/** The cabinets of Indonesia, whose ministers the managers report to. */
	private static final List<Period> TERMS = List.of(
			new Period("areas.period.merahPutih", LocalDate.of(2024, 10, 21), null),
			new Period("areas.period.indonesiaMaju", LocalDate.of(2019, 10, 23), LocalDate.of(2024, 10, 20)),
			new Period("areas.period.kerja", LocalDate.of(2014, 10, 27), LocalDate.of(2019, 10, 20)));

	/**
	 * What a reader of today most likely wants.
	 */
	static List<Period> offered(LocalDate today) {
		return Stream
			.concat(Stream.of(new Period("areas.period.all", null, null),
					new Period("areas.period.year", today.withDayOfYear(1), today),
					new Period("areas.period.months", today.minusYears(1).plusDays(1), today)), TERMS.stream())
			.toList();
	}

	public boolean is(SummaryQuery query) {
		return Objects.equals(this.from, query.from()) && Objects.equals(this.to, query.to());
	}

	public String query() {
		return query(this.from, this.to);
	}

	/** Likewise, with one more parameter. */
	public String with(String parameter, String value) {
		String period = query();
		return (period.isEmpty() ? "?" : period + "&") + parameter + "=" + value;
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
