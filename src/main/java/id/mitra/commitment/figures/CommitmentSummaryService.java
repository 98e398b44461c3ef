package id.mitra.commitment.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

import id.mitra.area.Areas;
import id.mitra.commitment.CommitmentSql;
import id.mitra.commitment.CommitmentVisibility;
import id.mitra.commitment.figures.CommitmentSummary.AreaCommitments;
import id.mitra.commitment.figures.CommitmentSummary.BySide;
import id.mitra.commitment.figures.CommitmentSummary.PartnerCommitments;
import id.mitra.commitment.figures.CommitmentSummary.UnitCommitments;
import id.mitra.identity.caller.Permission;
import id.mitra.identity.caller.Visibility;
import id.mitra.meeting.term.Owner;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.record.Names;
import id.mitra.platform.record.Naming;
import id.mitra.platform.record.Naming.FieldValue;
import id.mitra.platform.record.Today;
import id.mitra.platform.text.Trimmed;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts commitments, each reader's own, in one statement.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Permission.STAFF)
class CommitmentSummaryService {

	private static final String COUNTS = """
			select c.owner, c.partner_id, c.area_code, c.unit_id,
			  grouping(c.partner_id, c.area_code, c.unit_id) as without,
			  count(*) filter (where c.status in ('OPEN', 'IN_PROGRESS')) as open,
			  count(*) filter (where c.status in ('OPEN', 'IN_PROGRESS') and c.last_day < :today) as late,
			  count(*) filter (where c.status = 'DONE') as done,
			  count(*) filter (where c.done_on <= c.last_day) as on_time,
			  count(*) filter (where c.status = 'DROPPED') as dropped,
			  count(*) filter (where c.last_day < :today or c.done_on <= c.last_day) as due_by_now
			from commitment c
			where c.trashed_at is null
			  and c.status <> 'PROPOSED'
			  and c.made_on >= coalesce(:from, c.made_on)
			  and c.made_on <= coalesce(:to, c.made_on)
			  and (cast(:partner as bigint) is null or %s)
			  and (cast(:area as text) is null or %s)
			  and c.unit_id is not distinct from coalesce(:unit, c.unit_id)
			  and %s
			group by grouping sets ((c.owner), (c.owner, c.partner_id), (c.owner, c.area_code), (c.owner, c.unit_id))
			""".formatted(CommitmentSql.WITH_PARTNER, CommitmentSql.ABOUT_AREA, CommitmentVisibility.CONDITION);

	private final JdbcClient jdbc;

	private final Areas areas;

	private final Naming naming;

	private final Checks checks;

	private final Today today;

	CommitmentSummaryService(JdbcClient jdbc, Areas areas, Naming naming, Checks checks, Today today) {
		this.jdbc = jdbc;
		this.areas = areas;
		this.naming = naming;
		this.checks = checks;
		this.today = today;
	}

	/**
	 * What a row counts, by the columns that it leaves together.
	 */
	private enum By {

		ALL(7, "owner"), PARTNER(3, "partner_id"), AREA(5, "area_code"), UNIT(6, "unit_id");

		private final int without;

		private final String column;

		By(int without, String column) {
			this.without = without;
			this.column = column;
		}

		private static By of(int without) {
			for (By by : values()) {
				if (by.without == without) {
					return by;
				}
			}
			throw new IllegalArgumentException("No such grouping: " + without);
		}

	}

	public CommitmentSummary of(CommitmentSummaryQuery query) {
		check(query);
		Map<By, Map<Object, BySide>> counted = counted(query);
		Map<Object, BySide> partners = counted.getOrDefault(By.PARTNER, Map.of());
		Map<Object, BySide> units = counted.getOrDefault(By.UNIT, Map.of());
		List<FieldValue> mentioned = new ArrayList<>();
		partners.keySet().forEach((id) -> mentioned.add(new FieldValue("partnerId", id)));
		units.keySet().forEach((id) -> mentioned.add(new FieldValue("unitId", id)));
		Names names = this.naming.of("commitments", mentioned);
		return new CommitmentSummary(query.from(), query.to(),
				counted.getOrDefault(By.ALL, Map.of()).values().stream().reduce(BySide.NONE, BySide::and),
				groups(partners,
						(id, figures) -> new PartnerCommitments((long) id, String.valueOf(names.name("partnerId", id)),
								figures),
						PartnerCommitments::figures, PartnerCommitments::name),
				groups(counted.getOrDefault(By.AREA, Map.of()),
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

	private Map<By, Map<Object, BySide>> counted(CommitmentSummaryQuery query) {
		Map<By, Map<Object, BySide>> counted = new LinkedHashMap<>();
		this.jdbc.sql(COUNTS)
			.param("today", this.today.date())
			.param("from", query.from(), Types.DATE)
			.param("to", query.to(), Types.DATE)
			.param("partner", query.partner(), Types.BIGINT)
			.param("area", Trimmed.of(query.area()), Types.VARCHAR)
			.param("unit", query.unit(), Types.BIGINT)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row) -> {
				By by = By.of(row.getInt("without"));
				Object key = row.getObject(by.column);
				if (key != null) {
					counted.computeIfAbsent(by, (any) -> new LinkedHashMap<>())
						.merge(key, BySide.of(Owner.valueOf(row.getString("owner")), figures(row)), BySide::and);
				}
			});
		return counted;
	}

	private static CommitmentFigures figures(ResultSet row) throws SQLException {
		return CommitmentFigures.of(row.getLong("open"), row.getLong("late"), row.getLong("done"),
				row.getLong("on_time"), row.getLong("dropped"), row.getLong("due_by_now"));
	}

}
