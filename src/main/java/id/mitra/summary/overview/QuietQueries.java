package id.mitra.summary.overview;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;

import id.mitra.identity.caller.Visibility;
import id.mitra.index.Key;
import id.mitra.index.KeyType;
import id.mitra.index.tally.LastDays;
import id.mitra.meeting.MeetingVisibility;
import id.mitra.platform.text.Bilingual;
import id.mitra.summary.figures.FigureScope;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds whom and what there was no meeting with or about for long, by one look at the
 * latest meeting of each.
 */
@Component
class QuietQueries {

	private final JdbcClient jdbc;

	QuietQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A partner, or else an area, and when it was last met or spoken about, if ever; with
	 * how many of its sort there are.
	 */
	record Quiet(@Nullable Long partner, @Nullable String area, String name, @Nullable LocalDate last, int all) {
	}

	/**
	 * Without a meeting since that day, longest first, those never met at the end. Of a
	 * retired area none is missed; where one is asked about, no partner is that never
	 * spoke about it.
	 */
	List<Quiet> since(LocalDate since, FigureScope scope, int limit) {
		String area = scope.area();
		return this.jdbc
			.sql("""
					with recursive tree as (
					  select p.id from partner p where p.id = :partner and %5$s
					  union
					  select t.id from partner_tree t join tree on t.parent_id = tree.id
					)
					(
					  select p.id, null as code, %1$s as name, latest.date as last, count(*) over () as together
					  from partner p
					  left join lateral %2$s latest on true
					  where p.trashed_at is null
					    and %5$s
					    and coalesce(latest.date <= :since, :about = '')
					    and (cast(:country as text) is null or p.country = :country)
					    and (cast(:partner as bigint) is null or p.id in (select id from tree))
					  order by last nulls last, name
					  limit :limit
					)
					union all
					(
					  select null, a.code, %3$s, latest.date as last, count(*) over ()
					  from area a
					  left join lateral %4$s latest on true
					  where a.active
					    and coalesce(latest.date <= :since, true)
					    and (cast(:area as text) is null or :area in (a.code, a.parent_code))
					  order by last nulls last, a.sequence, a.position
					)
					""".formatted(Bilingual.nameOf("p"), LastDays.latest(KeyType.PARTNER.sql("p.id") + " || :about"),
					Bilingual.nameOf("a"), LastDays.latest(":party || " + KeyType.AREA.sql("a.code")),
					Visibility.of("p")))
			.param(MeetingVisibility.CLEARANCE, MeetingVisibility.clearance(), Types.VARCHAR)
			.param("from", null, Types.DATE)
			.param("to", null, Types.DATE)
			.param("since", since)
			.param("partner", scope.partner(), Types.BIGINT)
			.param("country", scope.country(), Types.VARCHAR)
			.param("area", area, Types.VARCHAR)
			.param("about", (area != null) ? " " + Key.ofArea(area) : "")
			.param("party", (scope.party() != null) ? scope.party() + " " : "")
			.param("limit", limit)
			.query((row, number) -> new Quiet(row.getObject("id", Long.class), row.getString("code"),
					row.getString("name"), row.getObject("last", LocalDate.class), row.getInt("together")))
			.list();
	}

}
