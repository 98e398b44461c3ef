package id.mitra.summary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.mitra.identity.Permission;
import id.mitra.identity.Reader;
import id.mitra.meeting.Side;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a look across all meetings shows: who is met about what, where it has gone silent,
 * and how even the two sides are.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Permission.STAFF)
class AcrossService {

	private static final int HEADS = 10;

	private final Figures figures;

	private final SummaryChecks checks;

	AcrossService(Figures figures, SummaryChecks checks) {
		this.figures = figures;
		this.checks = checks;
	}

	public HeatMap heat(HeatQuery query) {
		Scope scope = this.checks.scope(query);
		List<Figures.Cell> cells = query.rows().equals("partner") ? this.figures.heatByPartner(scope, query.limit())
				: this.figures.heatByCountry(scope, query.limit());
		Map<String, HeatMap.Row> rows = new LinkedHashMap<>();
		cells.forEach((cell) -> {
			HeatMap.Row row = rows.computeIfAbsent(cell.key(),
					(key) -> new HeatMap.Row(key, cell.name(), cell.label(), cell.all(), new HashMap<>()));
			if (cell.area() != null) {
				row.areas().put(cell.area(), cell.meetings());
			}
		});
		int total = cells.isEmpty() ? 0 : cells.getFirst().rows();
		return new HeatMap(query.rows(), query.from(), query.to(), total, List.copyOf(rows.values()));
	}

	public Silence silence(int months, int size) {
		this.checks.months(months, size);
		LocalDate today = Reader.required().today();
		LocalDate since = today.minusMonths(months);
		List<Figures.Quiet> quiet = this.figures.quiet(since, size);
		List<Silence.QuietPartner> partners = quiet.stream()
			.filter((one) -> one.partner() != null)
			.map((one) -> new Silence.QuietPartner(one.partner(), one.name(), one.last(), months(one.last(), today)))
			.toList();
		List<Silence.QuietArea> areas = quiet.stream()
			.filter((one) -> one.area() != null)
			.map((one) -> new Silence.QuietArea(one.area(), one.name(), one.last(), months(one.last(), today)))
			.toList();
		int total = partners.isEmpty() ? 0 : quiet.getFirst().all();
		return new Silence(months, since, total, partners, areas);
	}

	private static @Nullable Integer months(@Nullable LocalDate last, LocalDate today) {
		return (last != null) ? (int) ChronoUnit.MONTHS.between(last, today) : null;
	}

	public Balance balance(SummaryQuery query) {
		Scope scope = this.checks.scope(query);
		Balance.Visits visits = this.figures.visits(scope);
		List<Figures.Seat> heads = this.figures.heads(scope, HEADS);
		return new Balance(query.from(), query.to(), visits.meetings(), visits, of(Side.OURS, heads),
				of(Side.PARTNER, heads), Slices.of(null, this.figures.slices(scope)).pairs());
	}

	private static List<Balance.Lead> of(Side side, List<Figures.Seat> heads) {
		return heads.stream().filter((head) -> head.side() == side).map(Balance.Lead::of).toList();
	}

}
