package id.mitra.summary.party;

import id.mitra.area.Areas;
import id.mitra.country.Countries;
import id.mitra.country.Country;
import id.mitra.identity.caller.Permission;
import id.mitra.partner.PartnerDetails;
import id.mitra.platform.error.RecordNotFound;
import id.mitra.platform.listing.DateRange;
import id.mitra.platform.record.Today;
import id.mitra.summary.figures.AreasSummary;
import id.mitra.summary.figures.FigureScope;
import id.mitra.summary.figures.Figures;
import id.mitra.summary.figures.HeldMeetings;
import id.mitra.summary.figures.Slices;
import id.mitra.summary.figures.SummaryChecks;
import id.mitra.summary.figures.SummaryQuery;

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

	private final Today today;

	PartySummaryService(Figures figures, Areas areas, Countries countries, SummaryChecks checks, Today today) {
		this.figures = figures;
		this.areas = areas;
		this.countries = countries;
		this.checks = checks;
		this.today = today;
	}

	/**
	 * @param partners how many partners are wanted, those with most meetings
	 */
	public PartySummary partner(PartnerDetails partner, SummaryQuery period, int partners) {
		return summary(partner.name(), new SummaryQuery(period.from(), period.to(), partner.id(), null), partners);
	}

	/**
	 * @param partners how many partners are wanted, those with most meetings
	 */
	public PartySummary country(String code, SummaryQuery period, int partners) {
		Country country = this.countries.find(code).orElseThrow(() -> new RecordNotFound("country", code));
		return summary(country.name(), new SummaryQuery(period.from(), period.to(), null, code), partners);
	}

	private PartySummary summary(String name, SummaryQuery query, int partners) {
		FigureScope scope = this.checks.scope(query);
		Figures.Whole figures = this.figures.whole(scope, partners);
		Slices slices = Slices.of(null, figures.slices());
		AreasSummary areas = AreasSummary.of(query, this.areas.all(), figures.areas());
		return new PartySummary(new DateRange(query.from(), query.to()), name,
				new HeldMeetings(slices.meetings(), figures.last()), areas.areas(), slices.byMonth(),
				slices.timeline(query, this.today.date()).bars(slices.months()), slices.byLevel(),
				figures.partners().met(), figures.partners().first(), figures.visits());
	}

}
