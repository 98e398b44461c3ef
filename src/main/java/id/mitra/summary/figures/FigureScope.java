package id.mitra.summary.figures;

import java.time.LocalDate;

import id.mitra.index.Key;
import org.jspecify.annotations.Nullable;

/**
 * Which meetings a figure counts: of a period, both days included and either end open,
 * with a partner and its parts, with partners of a country, about an area and its parts.
 */
public record FigureScope(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable Long partner,
		@Nullable String country, @Nullable String area) {

	static final FigureScope ALL = new FigureScope(null, null, null, null, null);

	static FigureScope of(SummaryQuery query) {
		String country = (query.country() == null || query.country().isBlank()) ? null : query.country();
		return new FigureScope(query.from(), query.to(), query.partner(), country, null);
	}

	/** Whether it is about all partners and countries. */
	boolean isWhole() {
		return this.partner == null && this.country == null;
	}

	/** Whether tallies are kept of it. */
	boolean isTallied() {
		return isWhole() || (this.area == null && (this.partner == null || this.country == null));
	}

	/** The key of {@code meeting_key} under which all its meetings stand, if any. */
	public @Nullable String key() {
		if (this.partner != null) {
			return Key.ofPartner(this.partner).about(this.area).text();
		}
		if (this.country != null) {
			return Key.ofCountry(this.country).about(this.area).text();
		}
		return (this.area != null) ? Key.ofArea(this.area).text() : null;
	}

	/** The key of a partner or a country alone, where it is about one. */
	public @Nullable String party() {
		return isWhole() ? null : about(null).key();
	}

	FigureScope with(long partner) {
		return new FigureScope(this.from, this.to, partner, this.country, this.area);
	}

	/** The same meetings of another period. */
	public FigureScope during(SummaryQuery period) {
		return new FigureScope(period.from(), period.to(), this.partner, this.country, this.area);
	}

	public FigureScope about(@Nullable String area) {
		return new FigureScope(this.from, this.to, this.partner, this.country, area);
	}

}
