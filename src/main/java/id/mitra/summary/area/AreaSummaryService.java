package id.mitra.summary.area;

import java.util.List;
import java.util.Map;

import id.mitra.area.AreaDetails;
import id.mitra.area.Areas;
import id.mitra.commitment.figures.CountedCommitments;
import id.mitra.identity.caller.Permission;
import id.mitra.index.tally.Measure;
import id.mitra.platform.error.RecordNotFound;
import id.mitra.platform.listing.DateRange;
import id.mitra.platform.record.Today;
import id.mitra.summary.figures.AreaSummary;
import id.mitra.summary.figures.AreasSummary;
import id.mitra.summary.figures.FigureScope;
import id.mitra.summary.figures.Figures;
import id.mitra.summary.figures.HeldMeetings;
import id.mitra.summary.figures.NamedArea;
import id.mitra.summary.figures.Slices;
import id.mitra.summary.figures.SummaryChecks;
import id.mitra.summary.figures.SummaryQuery;
import id.mitra.summary.figures.Timeline;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * What the areas come to, one and all.
 */
@Service
@PreAuthorize(Permission.STAFF)
class AreaSummaryService {

	private final Figures figures;

	private final Areas areas;

	private final SummaryChecks checks;

	private final Today today;

	AreaSummaryService(Figures figures, Areas areas, SummaryChecks checks, Today today) {
		this.figures = figures;
		this.areas = areas;
		this.checks = checks;
		this.today = today;
	}

	public AreasSummary areas(SummaryQuery query) {
		return AreasSummary.of(query, this.areas.all(), this.figures.byArea(this.checks.scope(query)));
	}

	/**
	 * @param partners how many partners are wanted, those with most meetings
	 */
	public AreaSummary area(String code, SummaryQuery query, int partners) {
		AreaDetails area = this.areas.find(code).orElseThrow(() -> new RecordNotFound("area", code));
		FigureScope scope = this.checks.scope(query).about(code);
		Figures.OneArea figures = this.figures.oneArea(scope, partners);
		Slices slices = Slices.of(null, figures.slices());
		return new AreaSummary(new DateRange(query.from(), query.to()), NamedArea.of(area),
				new HeldMeetings(slices.meetings(), figures.last()), figures.partners().met(), slices.byMonth(),
				figures.partners().first(), slices.byLevel(),
				slices.timeline(query, this.today.date()).bars(slices.months()),
				figures.delegates().stream().map(AreaSummary.DelegateLine::of).toList());
	}

	public AreaTrends trends(SummaryQuery query) {
		FigureScope scope = this.checks.scope(query);
		SummaryQuery before = query.before(this.today.date());
		Figures.Movement movement = this.figures.movement(scope, (before != null) ? scope.during(before) : null);
		Map<@Nullable String, Figures.AreaCount> now = Figures.AreaCount.byArea(movement.now());
		Map<@Nullable String, Figures.AreaCount> then = (before != null) ? Figures.AreaCount.byArea(movement.then())
				: null;
		List<Figures.Slice> slices = movement.slices();
		Timeline timeline = Slices.of(null, slices).timeline(query, this.today.date());
		CountedCommitments commitments = movement.commitments();
		AreaTrends.AreaTrend total = AreaTrends.AreaTrend.of(null, now, then, Slices.of(null, slices), timeline,
				commitments.all());
		List<AreaTrends.AreaTrend> lines = this.areas.all()
			.stream()
			.filter((area) -> area.active() || AreaTrends.AreaTrend.isTouched(area, now, then))
			.map((area) -> AreaTrends.AreaTrend.of(area, now, then, Slices.of(area.code(), slices), timeline,
					commitments.of(Measure.AREA, area.code())))
			.toList();
		return new AreaTrends(query.from(), query.to(), (before != null) ? before.from() : null,
				(before != null) ? before.to() : null, total, lines);
	}

}
