package id.mitra.summary.figures;

import java.util.List;

import id.mitra.country.Countries;
import id.mitra.identity.caller.Visibility;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldErrors;

import org.springframework.stereotype.Component;

/**
 * Holds what a summary is asked for to the rules: a period that does not end before it
 * begins, a country that there is, rows and months to choose from. A partner that the
 * reader can't see is as one that there isn't.
 */
@Component
public class SummaryChecks {

	private static final List<String> ROWS = List.of("partner", "country");

	private static final List<Integer> MONTHS = List.of(6, 12, 24);

	/** No partner has it. */
	private static final long NOBODY = 0;

	private final Countries countries;

	private final Visibility visibility;

	private final Checks checks;

	SummaryChecks(Countries countries, Visibility visibility, Checks checks) {
		this.countries = countries;
		this.visibility = visibility;
		this.checks = checks;
	}

	public FigureScope scope(SummaryQuery query) {
		FieldErrors errors = this.checks.none();
		errors.rejectIf(
				query.country() != null && !query.country().isBlank() && this.countries.unknown(query.country()),
				"country", "country.unknown");
		errors.checkPeriod(query.from(), query.to());
		errors.throwIfAny();
		boolean hidden = query.partner() != null && !this.visibility.shows("partner", query.partner());
		return hidden ? FigureScope.of(query).with(NOBODY) : FigureScope.of(query);
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

	public void months(int months, int size) {
		FieldErrors errors = this.checks.of(new HeatQuery(null, null, null, size));
		if (!MONTHS.contains(months)) {
			errors.rejectChoice("months", MONTHS);
		}
		errors.throwIfAny();
	}

}
