package id.mitra.summary;

import java.util.List;

import id.mitra.area.Areas;
import id.mitra.country.Countries;
import id.mitra.country.Country;
import id.mitra.identity.Permission;
import id.mitra.partner.PartnerDetails;
import id.mitra.platform.RecordNotFound;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * What the meetings with one partner or one country come to.
 */
@Service
@PreAuthorize(Permission.STAFF)
class PartySummaryService {

	private final Figures figures;

	private final Areas areas;

	private final Countries countries;

	private final SummaryChecks checks;

	PartySummaryService(Figures figures, Areas areas, Countries countries, SummaryChecks checks) {
		this.figures = figures;
		this.areas = areas;
		this.countries = countries;
		this.checks = checks;
	}

	public PartySummary partner(PartnerDetails partner, SummaryQuery period) {
		return summary(partner.name(), new SummaryQuery(period.from(), period.to(), partner.id(), null));
	}

	public PartySummary country(String code, SummaryQuery period) {
		Country country = this.countries.find(code).orElseThrow(() -> new RecordNotFound("country", code));
		return summary(country.name(), new SummaryQuery(period.from(), period.to(), null, code));
	}

	private PartySummary summary(String name, SummaryQuery query) {
		Scope scope = this.checks.scope(query);
		Figures.Whole figures = this.figures.whole(scope);
		Slices slices = Slices.of(null, figures.slices());
		AreasSummary areas = AreasSummary.of(query, this.areas.all(), figures.areas());
		List<AreaSummary.PartnerLine> partners = figures.partners();
		return new PartySummary(query.from(), query.to(), name, slices.meetings(),
				AreaSummary.PartnerLine.last(partners), areas.areas(), slices.byMonth(),
				slices.timeline(query).bars(slices.months()), slices.byLevel(), partners, figures.visits());
	}

}
