package id.mitra.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The figures of all areas, or of one, counted anew from the records by {@code group by},
 * as an officer may see them: what the application would do without summaries.
 */
final class LiveFigures {

	private static final String TOUCHED = """
			with counted as (
			  select m.id, m.date, m.our_level
			  from meeting m
			  where m.status = 'HELD'
			    and m.kind <> 'INTERNAL'
			    and m.trashed_at is null
			    and m.classification <= 'SECRET'
			), touched as materialized (
			  select distinct counted.id, counted.date, counted.our_level, touched.code
			  from counted
			  join meeting_area ma on ma.meeting_id = counted.id
			  join area a on a.code = ma.area_code
			  cross join lateral (values (a.code), (a.parent_code)) touched (code)
			  where touched.code is not null
			)
			""";

	static final String AREAS = TOUCHED + """
			select 'meetings', code, count(*), max(date) from touched group by code
			union all
			select 'partners', code, count(distinct mp.partner_id), null
			from touched
			join meeting_partner mp on mp.meeting_id = touched.id
			group by code
			union all
			select 'total', null, count(*), null from counted
			""";

	private static final String WHOLE = """
			with recursive whole as (
			  select id as part, id from partner
			  union
			  select whole.part, p.parent_id from whole join partner p on p.id = whole.id where p.parent_id is not null
			), counted as (""";

	static final String ONE_AREA = TOUCHED.replace("with counted as (", WHOLE)
		.replace("where touched.code is not null", "where touched.code = 'OSH'") + """
				, met as (
				  select touched.id, touched.date, mp.partner_id
				  from touched
				  join meeting_partner mp on mp.meeting_id = touched.id
				)
				select 'meetings', null, count(*), max(date) from touched
				union all
				select 'month', to_char(date, 'YYYY-MM'), count(*), null from touched group by 2
				union all
				select 'level', our_level, count(*), null from touched group by 2
				union all
				select 'partner', whole.id::text, count(distinct met.id), max(met.date)
				from met
				join whole on whole.part = met.partner_id
				where whole.id in (select partner_id from met)
				group by 2
				""";

	private final Connection connection;

	private final String sql;

	private final Timings timings = new Timings();

	LiveFigures(Connection connection, String sql) {
		this.connection = connection;
		this.sql = sql;
	}

	Timings timings() {
		return this.timings;
	}

	/** Once in a round, as it takes long. */
	void round() throws SQLException {
		this.timings.nextRound();
		long start = System.nanoTime();
		try (PreparedStatement statement = this.connection.prepareStatement(this.sql);
				ResultSet rows = statement.executeQuery()) {
			while (rows.next()) {
				rows.getLong(3);
			}
		}
		this.timings.add(System.nanoTime() - start);
	}

}
