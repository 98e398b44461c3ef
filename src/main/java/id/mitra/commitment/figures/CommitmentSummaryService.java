package id.mitra.commitment.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

import id.mitra.area.Areas;
import id.mitra.commitment.figures.CommitmentSummary.AreaCommitments;
import id.mitra.commitment.figures.CommitmentSummary.BySide;
import id.mitra.commitment.figures.CommitmentSummary.PartnerCommitments;
import id.mitra.commitment.figures.CommitmentSummary.UnitCommitments;
import id.mitra.identity.caller.Permission;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.record.Names;
import id.mitra.platform.record.Naming;
import id.mitra.platform.record.Naming.FieldValue;
import id.mitra.platform.text.Trimmed;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Counts commitments, each reader's own: by tallies, or live where they are narrowed in
 * more than one way, to what is then few.
 */
@Service
@PreAuthorize(Permission.STAFF)
class CommitmentSummaryService {

	private final TalliedCounts tallied;

	private final LiveCounts live;

	private final Areas areas;

	private final Naming naming;

	private final Checks checks;

	CommitmentSummaryService(TalliedCounts tallied, LiveCounts live, Areas areas, Naming naming, Checks checks) {
		this.tallied = tallied;
		this.live = live;
		this.areas = areas;
		this.naming = naming;
		this.checks = checks;
	}

	public CommitmentSummary of(CommitmentSummaryQuery query) {
		check(query);
		boolean narrow = TalliedCounts.keys(query).size() > 1;
		Map<CountedBy, Map<Object, BySide>> counted = narrow ? this.live.of(query) : this.tallied.of(query);
		Map<Object, BySide> partners = counted.getOrDefault(CountedBy.PARTNER, Map.of());
		Map<Object, BySide> units = counted.getOrDefault(CountedBy.UNIT, Map.of());
		List<FieldValue> mentioned = new ArrayList<>();
		partners.keySet().forEach((id) -> mentioned.add(new FieldValue("partnerId", id)));
		units.keySet().forEach((id) -> mentioned.add(new FieldValue("unitId", id)));
		Names names = this.naming.of("commitments", mentioned);
		return new CommitmentSummary(query.from(), query.to(),
				counted.getOrDefault(CountedBy.ALL, Map.of()).values().stream().reduce(BySide.NONE, BySide::and),
				groups(partners,
						(id, figures) -> new PartnerCommitments((long) id, String.valueOf(names.name("partnerId", id)),
								figures),
						PartnerCommitments::figures, PartnerCommitments::name),
				groups(counted.getOrDefault(CountedBy.AREA, Map.of()),
						(code, figures) -> new AreaCommitments((String) code, this.areas.name((String) code), figures),
						AreaCommitments::figures, AreaCommitments::name),
				groups(units, (id, figures) -> new UnitCommitments((long) id, String.valueOf(names.name("unitId", id)),
						figures), UnitCommitments::figures, UnitCommitments::name));
	}

	private void check(CommitmentSummaryQuery query) {
		FieldErrors errors = this.checks.none();
		errors.checkPeriod(query.from(), query.to());
		errors.rejectIf(this.areas.unknown(Trimmed.of(query.area())), "area", "area.unknown");
		errors.throwIfAny();
	}

	/** The groups of whose open promises there are most come first. */
	private static <T> List<T> groups(Map<Object, BySide> counted, BiFunction<Object, BySide, T> group,
			Function<T, BySide> figures, Function<T, String> name) {
		Comparator<T> order = Comparator.comparingLong((one) -> -figures.apply(one).open());
		return counted.entrySet()
			.stream()
			.map((entry) -> group.apply(entry.getKey(), entry.getValue()))
			.sorted(order.thenComparing(name))
			.toList();
	}

}
