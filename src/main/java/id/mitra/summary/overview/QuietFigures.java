package id.mitra.summary.overview;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;

import id.mitra.identity.caller.Visibility;
import id.mitra.index.KeyType;
import id.mitra.index.tally.LastDays;
import id.mitra.meeting.MeetingVisibility;
import id.mitra.platform.text.Bilingual;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds whom and what there was no meeting with or about for long, by one look at the
 * latest meeting of each.
 */
@Component
class QuietFigures {

	private final JdbcClient jdbc;

	QuietFigures(JdbcClient jdbc) {
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
	 * retired area none is missed.
	 */
	List<Quiet> since(LocalDate since, int limit) {
		return this.jdbc
			.sql("""
					(
					  select p.id, null as code, %1$s as name, latest.date as last, count(*) over () as together
					  from partner p
					  left join lateral %2$s latest on true
					  where p.trashed_at is null
					    and %5$s
					    and coalesce(latest.date <= :since, true)
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
					  order by last nulls last, a.sequence, a.position
					)
					""".formatted(Bilingual.nameOf("p"), LastDays.latest(KeyType.PARTNER.sql("p.id")),
					Bilingual.nameOf("a"), LastDays.latest(KeyType.AREA.sql("a.code")), Visibility.of("p")))
			.param(MeetingVisibility.CLEARANCE, MeetingVisibility.clearance(), Types.VARCHAR)
			.param("from", null, Types.DATE)
			.param("to", null, Types.DATE)
			.param("since", since)
			.param("limit", limit)
			.query((row, number) -> new Quiet(row.getObject("id", Long.class), row.getString("code"),
					row.getString("name"), row.getObject("last", LocalDate.class), row.getInt("together")))
			.list();
	}

}
