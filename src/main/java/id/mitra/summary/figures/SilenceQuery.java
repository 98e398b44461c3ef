package id.mitra.summary.figures;

import java.util.Optional;

import id.mitra.platform.text.Trimmed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * For how many months nobody was met (12 unless told) and how many rows there are at most
 * (100 unless told); of one partner with its parts, of the partners of a country, and
 * about one area with its children.
 */
public record SilenceQuery(@Nullable Integer months, @Min(1) @Max(HeatQuery.MOST) @Nullable Integer size,
		@Nullable Long partner, @Nullable String country, @Nullable String area) {

	private static final int YEAR = 12;

	private static final int ROWS = 100;

	/** Of a year, with so many rows at most. */
	public static SilenceQuery few(int size) {
		return new SilenceQuery(null, size, null, null, null);
	}

	/** The same with all rows. */
	public SilenceQuery whole() {
		return new SilenceQuery(this.months, HeatQuery.MOST, this.partner, this.country, this.area);
	}

	public int span() {
		return (this.months != null) ? this.months : YEAR;
	}

	/** The part of an address that asks the same of other months. */
	public String over(int months) {
		return UriComponentsBuilder.newInstance()
			.queryParam("months", months)
			.queryParamIfPresent("partner", Optional.ofNullable(this.partner))
			.queryParamIfPresent("country", Optional.ofNullable(Trimmed.of(this.country)))
			.queryParamIfPresent("area", Optional.ofNullable(Trimmed.of(this.area)))
			.encode()
			.toUriString();
	}

	public SilenceQuery withAnyPartner() {
		return new SilenceQuery(this.months, this.size, null, this.country, this.area);
	}

	public int limit() {
		return (this.size != null) ? this.size : ROWS;
	}

}
