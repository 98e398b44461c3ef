package id.mitra.summary;

import java.time.LocalDate;
import java.util.Set;

import id.mitra.country.Countries;
import id.mitra.platform.Checks;
import id.mitra.platform.FieldErrors;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Holds what a summary is asked for to the rules: a period that does not end before it
 * begins, a country that there is, rows and months to choose from.
 */
@Component
class SummaryChecks {

	private final Countries countries;

	private final Checks checks;

	SummaryChecks(Countries countries, Checks checks) {
		this.countries = countries;
		this.checks = checks;
	}

	Scope scope(SummaryQuery query) {
		FieldErrors errors = this.checks.none();
		errors.rejectIf(
				query.country() != null && !query.country().isBlank() && this.countries.unknown(query.country()),
				"country", "country.unknown");
		errors.rejectIf(endsBefore(query.from(), query.to()), "to", "period");
		errors.throwIfAny();
		return Scope.of(query);
	}

	Scope scope(HeatQuery query) {
		FieldErrors errors = this.checks.of(query);
		errors.rejectIf(!Set.of("partner", "country").contains(query.rows()), "by", "choice");
		errors.rejectIf(endsBefore(query.from(), query.to()), "to", "period");
		errors.throwIfAny();
		return Scope.of(SummaryQuery.between(query.from(), query.to()));
	}

	void months(int months, int size) {
		FieldErrors errors = this.checks.of(new HeatQuery(null, null, null, size));
		errors.rejectIf(!Set.of(6, 12, 24).contains(months), "months", "choice");
		errors.throwIfAny();
	}

	private static boolean endsBefore(@Nullable LocalDate from, @Nullable LocalDate to) {
		return from != null && to != null && to.isBefore(from);
	}

}
