package id.mitra.commitment.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.Map;

import id.mitra.commitment.CommitmentSql;
import id.mitra.commitment.CommitmentVisibility;
import id.mitra.commitment.figures.CommitmentSummary.BySide;
import id.mitra.identity.caller.Visibility;
import id.mitra.meeting.term.Owner;
import id.mitra.platform.record.Today;
import id.mitra.platform.text.Trimmed;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Figures of commitments from the records themselves, in one statement: what tallies must
 * come to, and the answer where commitments are narrowed in more than one way.
 */
@Component
class LiveCounts {

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
			  and (cast(:country as text) is null or exists (
			    select
			    from partner p
			    where p.id = c.partner_id
			      and p.country = :country
			      and %s))
			  and %s
			group by grouping sets ((c.owner), (c.owner, c.partner_id), (c.owner, c.area_code), (c.owner, c.unit_id))
			""".formatted(CommitmentSql.WITH_PARTNER, CommitmentSql.ABOUT_AREA, Visibility.of("p"),
			CommitmentVisibility.CONDITION);

	private final JdbcClient jdbc;

	private final Today today;

	LiveCounts(JdbcClient jdbc, Today today) {
		this.jdbc = jdbc;
		this.today = today;
	}

	Map<CountedBy, Map<Object, BySide>> of(CommitmentSummaryQuery query) {
		return of(query, null);
	}

	/** The same, narrowed to partners of a country where one is given. */
	Map<CountedBy, Map<Object, BySide>> of(CommitmentSummaryQuery query, @Nullable String country) {
		Map<CountedBy, Map<Object, BySide>> counted = new LinkedHashMap<>();
		this.jdbc.sql(COUNTS)
			.param("today", this.today.date())
			.param("from", query.from(), Types.DATE)
			.param("to", query.to(), Types.DATE)
			.param("partner", query.partner(), Types.BIGINT)
			.param("area", Trimmed.of(query.area()), Types.VARCHAR)
			.param("unit", query.unit(), Types.BIGINT)
			.param("country", country, Types.VARCHAR)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row) -> {
				CountedBy by = CountedBy.of(row.getInt("without"));
				Object key = (by == CountedBy.ALL) ? "" : row.getObject(by.column());
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
