package id.mitra.summary.figures;

import java.util.List;

import id.mitra.area.Areas;
import id.mitra.country.Countries;
import id.mitra.identity.caller.Visibility;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.text.Trimmed;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Holds what a summary is asked for to the rules: a period that does not end before it
 * begins, a country and an area that there are, rows and months to choose from. A partner
 * that the reader can't see is as one that there isn't.
 */
@Component
public class SummaryChecks {

	private static final List<String> ROWS = List.of("partner", "country");

	private static final List<Integer> MONTHS = List.of(6, 12, 24);

	/** No partner has it. */
	private static final long NOBODY = 0;

	private final Countries countries;

	private final Areas areas;

	private final Visibility visibility;

	private final Checks checks;

	SummaryChecks(Countries countries, Areas areas, Visibility visibility, Checks checks) {
		this.countries = countries;
		this.areas = areas;
		this.visibility = visibility;
		this.checks = checks;
	}

	public FigureScope scope(SummaryQuery query) {
		FieldErrors errors = this.checks.none();
		rejectCountry(query.country(), errors);
		errors.checkPeriod(query.from(), query.to());
		errors.throwIfAny();
		return seen(query);
	}

	private void rejectCountry(@Nullable String country, FieldErrors errors) {
		errors.rejectIf(country != null && !country.isBlank() && this.countries.unknown(country), "country",
				"country.unknown");
	}

	private FigureScope seen(SummaryQuery query) {
		boolean hidden = query.partner() != null && !this.visibility.shows("partner", query.partner());
		return hidden ? FigureScope.of(query).with(NOBODY) : FigureScope.of(query);
	}

	/** The period of what has constraints of its own. */
	public FigureScope scope(Record query, SummaryQuery period) {
		FieldErrors errors = this.checks.of(query);
		errors.checkPeriod(period.from(), period.to());
		errors.throwIfAny();
		return FigureScope.of(period);
	}

	public FigureScope scope(HeatQuery query) {
		FieldErrors errors = this.checks.of(query);
		if (!ROWS.contains(query.rows())) {
			errors.rejectChoice("by", ROWS);
		}
		errors.checkPeriod(query.from(), query.to());
		errors.throwIfAny();
		return FigureScope.of(SummaryQuery.between(query.from(), query.to()));
	}

	/** The partners and the area that are asked about, in no period. */
	public FigureScope scope(SilenceQuery query) {
		FieldErrors errors = this.checks.of(query);
		if (!MONTHS.contains(query.span())) {
			errors.rejectChoice("months", MONTHS);
		}
		String area = Trimmed.of(query.area());
		errors.rejectIf(area != null && this.areas.unknown(area), "area", "area.unknown");
		rejectCountry(query.country(), errors);
		errors.throwIfAny();
		SummaryQuery party = new SummaryQuery(null, null, query.partner(), query.country());
		return seen(party).about(area);
	}

}
