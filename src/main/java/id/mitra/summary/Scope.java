package id.mitra.summary;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Which meetings a figure counts: of a period, both days included and either end open,
 * with a partner and its parts, with partners of a country, about an area and its parts.
 */
record Scope(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable Long partner, @Nullable String country,
		@Nullable String area) {

	static final Scope ALL = new Scope(null, null, null, null, null);

	static Scope of(SummaryQuery query) {
		String country = (query.country() == null || query.country().isBlank()) ? null : query.country();
		return new Scope(query.from(), query.to(), query.partner(), country, null);
	}

	Scope about(String area) {
		return new Scope(this.from, this.to, this.partner, this.country, area);
	}

}
