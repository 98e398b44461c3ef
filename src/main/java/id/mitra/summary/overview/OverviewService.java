package id.mitra.summary.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

import id.mitra.identity.caller.Permission;
import id.mitra.meeting.term.Side;
import id.mitra.platform.record.Today;
import id.mitra.summary.figures.Balance;
import id.mitra.summary.figures.FigureScope;
import id.mitra.summary.figures.Figures;
import id.mitra.summary.figures.HeatMap;
import id.mitra.summary.figures.HeatQuery;
import id.mitra.summary.figures.Seats;
import id.mitra.summary.figures.Silence;
import id.mitra.summary.figures.SilenceQuery;
import id.mitra.summary.figures.SilentPairs;
import id.mitra.summary.figures.Slices;
import id.mitra.summary.figures.SummaryChecks;
import id.mitra.summary.figures.SummaryQuery;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * What a look across all meetings shows: who is met about what, where it has gone silent,
 * and how even the two sides are.
 */
@Service
@PreAuthorize(Permission.STAFF)
class OverviewService {

	private static final int HEADS = 10;

	private static final int OUTLOOK = 5;

	/** Of so many meetings at most are the heads counted. */
	private static final int LATEST = 1000;

	private final Figures figures;

	private final HeatQueries heat;

	private final QuietQueries quiet;

	private final QuietPairQueries pairs;

	private final OutlookQueries outlook;

	private final Seats seats;

	private final SummaryChecks checks;

	private final Today today;

	OverviewService(Figures figures, HeatQueries heat, QuietQueries quiet, QuietPairQueries pairs,
			OutlookQueries outlook, Seats seats, SummaryChecks checks, Today today) {
		this.figures = figures;
		this.heat = heat;
		this.quiet = quiet;
		this.pairs = pairs;
		this.outlook = outlook;
		this.seats = seats;
		this.checks = checks;
		this.today = today;
	}

	public HeatMap heat(HeatQuery query) {
		FigureScope scope = this.checks.scope(query);
		HeatMap.HeatRows rows = query.rows().equals("partner") ? this.heat.byPartner(scope, query.limit())
				: this.heat.byCountry(scope, query.limit());
		return new HeatMap(query.rows(), query.from(), query.to(), rows.total(), rows.first(), rows.commitments());
	}

	public Silence silence(SilenceQuery query) {
		FigureScope scope = this.checks.scope(query);
		LocalDate today = this.today.date();
		LocalDate since = today.minusMonths(query.span());
		List<QuietQueries.Quiet> quiet = this.quiet.since(since, scope, query.limit());
		List<Silence.QuietPartner> partners = quiet.stream()
			.filter((one) -> one.partner() != null)
			.map((one) -> new Silence.QuietPartner(one.partner(), one.name(), one.last(), months(one.last(), today)))
			.toList();
		List<Silence.QuietArea> areas = quiet.stream()
			.filter((one) -> one.area() != null)
			.map((one) -> new Silence.QuietArea(one.area(), one.name(), one.last(), months(one.last(), today)))
			.toList();
		int total = partners.isEmpty() ? 0 : quiet.getFirst().all();
		return new Silence(query.span(), since, total, partners, areas);
	}

	public SilentPairs silentPairs(SilenceQuery query) {
		FigureScope scope = this.checks.scope(query);
		LocalDate today = this.today.date();
		LocalDate since = today.minusMonths(query.span());
		List<QuietPairQueries.Pair> pairs = this.pairs.since(since, scope, query.limit());
		return new SilentPairs(query.span(), since, pairs.isEmpty() ? 0 : pairs.getFirst().all(),
				pairs.stream()
					.map((pair) -> new SilentPairs.SilentPair(pair.partner(), pair.name(), pair.code(), pair.area(),
							pair.meetings(), pair.last(), (int) ChronoUnit.MONTHS.between(pair.last(), today)))
					.toList());
	}

	private static @Nullable Integer months(@Nullable LocalDate last, LocalDate today) {
		return (last != null) ? (int) ChronoUnit.MONTHS.between(last, today) : null;
	}

	public Outlook outlook(OutlookQuery query) {
		FigureScope scope = this.checks.scope(query, SummaryQuery.between(query.from(), query.to()));
		return this.outlook.of(scope, this.today.date(), Objects.requireNonNullElse(query.size(), OUTLOOK));
	}

	public Balance balance(SummaryQuery query) {
		FigureScope scope = this.checks.scope(query);
		Balance.Visits visits = this.figures.visits(scope);
		List<Seats.Seat> heads = this.seats.heads(scope, LATEST, HEADS);
		return new Balance(query.from(), query.to(), visits.meetings(), visits, of(Side.OURS, heads),
				of(Side.PARTNER, heads), Slices.of(null, this.figures.slices(scope)).pairs());
	}

	private static List<Balance.Lead> of(Side side, List<Seats.Seat> heads) {
		return heads.stream().filter((head) -> head.side() == side).map(Balance.Lead::of).toList();
	}

}
