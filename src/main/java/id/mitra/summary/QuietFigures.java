package id.mitra.summary;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;

import id.mitra.meeting.MeetingVisibility;
import id.mitra.platform.Bilingual;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds whom and what there was no meeting with or about for long, by one look at the
 * latest meeting of each.
 */
@Component
class QuietFigures {

	private static final String LATEST = """
			  left join lateral (
			    select m.date
			    from meeting_key m
			    where m.key = %s
			      and m.counted
			      and %s
			    order by m.date desc
			    limit 1
			  ) latest on true
			""";

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

	/** Without a meeting since that day, longest first, those never met at the end. */
	List<Quiet> since(LocalDate since, int limit) {
		String language = Bilingual.language();
		return this.jdbc.sql("""
				(
				  select p.id, null as code, coalesce(p.name_%1$s, p.name_en, p.name_id) as name, latest.date as last,
				    count(*) over () as together
				  from partner p
				%2$s  where p.trashed_at is null
				    and coalesce(latest.date <= :since, true)
				  order by last nulls last, name
				  limit :limit
				)
				union all
				(
				  select null, a.code, a.name_%1$s, latest.date as last, count(*) over ()
				  from area a
				%3$s  where coalesce(latest.date <= :since, true)
				  order by last nulls last, a.position
				)
				""".formatted(language, LATEST.formatted("'P' || p.id", MeetingVisibility.CONDITION),
				LATEST.formatted("'A:' || a.code", MeetingVisibility.CONDITION)))
			.param(MeetingVisibility.CLEARANCE, MeetingVisibility.clearance(), Types.VARCHAR)
			.param("since", since)
			.param("limit", limit)
			.query((row, number) -> new Quiet(row.getObject("id", Long.class), row.getString("code"),
					row.getString("name"), row.getObject("last", LocalDate.class), row.getInt("together")))
			.list();
	}

}
