package id.mitra.summary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.mitra.meeting.Level;
import id.mitra.meeting.MeetingVisibility;
import id.mitra.meeting.Side;
import id.mitra.platform.Bilingual;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the meetings held, under the visibility rule and never the internal ones: one
 * statement for each question. An area includes its parts, a partner its own.
 */
@Component
class Figures {

	private static final String COUNTED = """
			with recursive tree as (
			  select id from partner where id = :partner
			  union
			  select p.id from partner p join tree on p.parent_id = tree.id
			), counted as (
			  select m.id, m.date, m.our_level, m.partner_level, m.mode, m.country
			  from meeting m
			  where m.status = 'HELD'
			    and m.kind <> 'INTERNAL'
			    and m.trashed_at is null
			    and %s
			    and (cast(:from as date) is null or m.date >= :from)
			    and (cast(:to as date) is null or m.date <= :to)
			    and (cast(:partner as bigint) is null or exists (
			      select from meeting_partner mp join tree on tree.id = mp.partner_id where mp.meeting_id = m.id))
			    and (cast(:country as text) is null or exists (
			      select
			      from meeting_partner mp
			      join partner p on p.id = mp.partner_id
			      where mp.meeting_id = m.id
			        and p.country = :country))
			    and (cast(:area as text) is null or exists (
			      select
			      from meeting_area ma
			      join area a on a.code = ma.area_code
			      where ma.meeting_id = m.id
			        and :area in (a.code, a.parent_code)))
			), touched as (
			  select distinct counted.id, counted.date, counted.our_level, counted.partner_level, touched.code
			  from counted
			  join meeting_area ma on ma.meeting_id = counted.id
			  join area a on a.code = ma.area_code
			  cross join lateral (values (a.code), (a.parent_code)) touched (code)
			  where touched.code is not null
			), line as (
			  select id, date, our_level, partner_level, code from touched
			  union all
			  select id, date, our_level, partner_level, null from counted
			), whole as (
			  select id as part, id from partner
			  union
			  select whole.part, p.parent_id from whole join partner p on p.id = whole.id where p.parent_id is not null
			)
			""".formatted(MeetingVisibility.CONDITION);

	private static final String HEAT = """
			, met as (
			  select distinct counted.id, met.key
			  from counted
			  join meeting_partner mp on mp.meeting_id = counted.id
			  join (%1$s) met on met.partner_id = mp.partner_id
			), top as (
			  select key, count(*) as meetings, count(*) over () as keys
			  from met
			  group by key
			  order by meetings desc, key
			  limit :limit
			)
			select top.key, %2$s as name, %4$s as label, top.meetings as all_meetings, top.keys, touched.code, count(*) as meetings
			from top
			join %3$s
			join met on met.key = top.key
			left join touched on touched.id = met.id
			group by top.key, name, label, top.meetings, top.keys, touched.code
			order by all_meetings desc, top.key
			""";

	private static final String SEATS = """
			select side, id, full_name, title, meetings
			from (
			  select side, id, full_name, sort, count(*) as meetings,
			    (array_agg(title order by date desc) filter (where title is not null))[1] as title,
			    row_number() over (partition by side order by count(*) desc, sort, id) as place
			  from seat
			  group by side, id, full_name, sort
			) seats
			where place <= :limit
			order by side, place
			""";

	private final JdbcClient jdbc;

	Figures(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What one area comes to, or with no area all meetings together.
	 */
	record AreaCount(@Nullable String area, int meetings, int partners, int countries, @Nullable LocalDate last) {

		static Map<@Nullable String, AreaCount> byArea(List<AreaCount> counts) {
			Map<@Nullable String, AreaCount> byArea = new HashMap<>();
			counts.forEach((count) -> byArea.put(count.area(), count));
			return byArea;
		}

		/** Nothing where an area was not touched. */
		static AreaCount in(Map<@Nullable String, AreaCount> counts, @Nullable String area) {
			AreaCount count = counts.get(area);
			return (count != null) ? count : new AreaCount(area, 0, 0, 0, null);
		}

	}

	/** Every area that was touched, and the whole where there is anything. */
	List<AreaCount> byArea(Scope scope) {
		return ask(scope, """
				select line.code, count(distinct line.id) as meetings, count(distinct mp.partner_id) as partners,
				  count(distinct p.country) as countries, max(line.date) as last
				from line
				left join meeting_partner mp on mp.meeting_id = line.id
				left join partner p on p.id = mp.partner_id
				group by line.code
				""")
			.query((row, number) -> new AreaCount(row.getString("code"), row.getInt("meetings"), row.getInt("partners"),
					row.getInt("countries"), row.getObject("last", LocalDate.class)))
			.list();
	}

	/**
	 * The meetings of a month or, with no month, those at a pair of levels; of one area,
	 * or with no area of all together.
	 */
	record Slice(@Nullable String area, @Nullable YearMonth month, @Nullable Level ours, @Nullable Level theirs,
			int meetings, LocalDate last) {
	}

	List<Slice> slices(Scope scope) {
		return ask(scope, """
				select code, month, our_level, partner_level, count(*) as meetings, max(date) as last
				from (select line.*, to_char(date, 'YYYY-MM') as month from line) line
				group by grouping sets ((code, month), (code, our_level, partner_level))
				order by month
				""")
			.query((row, number) -> new Slice(row.getString("code"), month(row.getString("month")),
					level(row.getString("our_level")), level(row.getString("partner_level")), row.getInt("meetings"),
					row.getObject("last", LocalDate.class)))
			.list();
	}

	/** The partners that were met themselves, most meetings first. */
	List<AreaSummary.PartnerLine> byPartner(Scope scope) {
		return ask(scope, """
				, met as (
				  select mp.meeting_id, mp.partner_id
				  from counted
				  join meeting_partner mp on mp.meeting_id = counted.id
				)
				select p.id, %s as name, count(distinct counted.id) as meetings, max(counted.date) as last
				from met
				join whole on whole.part = met.partner_id
				join partner p on p.id = whole.id
				join counted on counted.id = met.meeting_id
				where exists (select from met own where own.partner_id = p.id)
				group by p.id
				order by meetings desc, last desc, p.id
				""".formatted(name("p")))
			.query((row, number) -> new AreaSummary.PartnerLine(row.getLong("id"), row.getString("name"),
					row.getInt("meetings"), row.getObject("last", LocalDate.class)))
			.list();
	}

	/**
	 * A row's meetings about an area, none where they touch no area; with the row's
	 * meetings in all, and how many rows there would be without a limit.
	 */
	record Cell(String key, String name, String label, int all, int rows, @Nullable String area, int meetings) {
	}

	/** The partners with most meetings, those whose parts were met among them. */
	List<Cell> heatByPartner(Scope scope, int limit) {
		String heat = HEAT.formatted("select part as partner_id, id as key from whole", name("p"),
				"partner p on p.id = top.key", "coalesce(p.abbreviation, %s)".formatted(name("p")));
		return ask(scope, heat).param("limit", limit).query(Figures::cell).list();
	}

	/** The countries whose partners have most meetings. */
	List<Cell> heatByCountry(Scope scope, int limit) {
		String name = "c.name_" + Bilingual.language();
		String heat = HEAT.formatted("select id as partner_id, country as key from partner where country is not null",
				name, "country c on c.code = top.key", name);
		return ask(scope, heat).param("limit", limit).query(Figures::cell).list();
	}

	private static Cell cell(ResultSet row, int number) throws SQLException {
		return new Cell(row.getString("key"), row.getString("name"), row.getString("label"), row.getInt("all_meetings"),
				row.getInt("keys"), row.getString("code"), row.getInt("meetings"));
	}

	/**
	 * A partner, or else an area, and when it was last met or spoken about, if ever; with
	 * how many of its sort there are.
	 */
	record Quiet(@Nullable Long partner, @Nullable String area, String name, @Nullable LocalDate last, int all) {
	}

	/** Without a meeting since that day, longest first, those never met at the end. */
	List<Quiet> quiet(LocalDate since, int limit) {
		return ask(Scope.ALL, """
				(
				  select p.id, null as code, %s as name, max(counted.date) as last, count(*) over () as together
				  from partner p
				  join whole on whole.id = p.id
				  left join meeting_partner mp on mp.partner_id = whole.part
				  left join counted on counted.id = mp.meeting_id
				  where p.trashed_at is null
				  group by p.id
				  having coalesce(max(counted.date) <= :since, true)
				  order by last nulls last, name
				  limit :limit
				)
				union all
				(
				  select null, a.code, a.name_%s, max(touched.date) as last, count(*) over ()
				  from area a
				  left join touched on touched.code = a.code
				  group by a.code
				  having coalesce(max(touched.date) <= :since, true)
				  order by last nulls last, a.position
				)
				""".formatted(name("p"), Bilingual.language())).param("since", since)
			.param("limit", limit)
			.query((row, number) -> new Quiet(row.getObject("id", Long.class), row.getString("code"),
					row.getString("name"), row.getObject("last", LocalDate.class), row.getInt("together")))
			.list();
	}

	/** Where the meetings were: with us, abroad, online, or not on record. */
	Balance.Visits visits(Scope scope) {
		return ask(scope, """
				select count(*) filter (where mode <> 'ONLINE' and country <> 'ID') as made,
				  count(*) filter (where mode <> 'ONLINE' and country = 'ID') as received,
				  count(*) filter (where mode = 'ONLINE') as online,
				  count(*) filter (where mode <> 'ONLINE' and country is null) as unknown
				from counted
				""")
			.query((row, number) -> new Balance.Visits(row.getInt("made"), row.getInt("received"), row.getInt("online"),
					row.getInt("unknown")))
			.single();
	}

	/**
	 * A delegate of a side, and at how many meetings.
	 */
	record Seat(Side side, long delegateId, String name, @Nullable String title, int meetings) {
	}

	/** Those who headed a delegation most often, so many of each side. */
	List<Seat> heads(Scope scope, int limit) {
		return ask(scope, """
				, seat as (
				  select a.side, d.id, d.full_name, d.sort, a.title, counted.date
				  from counted
				  join attendance a on a.meeting_id = counted.id
				  join delegate d on d.id = a.delegate_id
				  where a.role = 'HEAD'
				)
				""" + SEATS).param("limit", limit).query(Figures::seat).list();
	}

	/** Those who sat in most of the latest meetings, so many of each side. */
	List<Seat> delegates(Scope scope, int latest, int limit) {
		return ask(scope, """
				, latest as (
				  select id, date from counted order by date desc, id desc limit :latest
				), seat as (
				  select a.side, d.id, d.full_name, d.sort, a.title, latest.date
				  from latest
				  join attendance a on a.meeting_id = latest.id
				  join delegate d on d.id = a.delegate_id
				)
				""" + SEATS).param("latest", latest).param("limit", limit).query(Figures::seat).list();
	}

	private static Seat seat(ResultSet row, int number) throws SQLException {
		return new Seat(Side.valueOf(row.getString("side")), row.getLong("id"), row.getString("full_name"),
				row.getString("title"), row.getInt("meetings"));
	}

	private JdbcClient.StatementSpec ask(Scope scope, String question) {
		return this.jdbc.sql(COUNTED + question)
			.param(MeetingVisibility.CLEARANCE, MeetingVisibility.clearance(), Types.VARCHAR)
			.param("from", scope.from(), Types.DATE)
			.param("to", scope.to(), Types.DATE)
			.param("partner", scope.partner(), Types.BIGINT)
			.param("country", scope.country(), Types.VARCHAR)
			.param("area", scope.area(), Types.VARCHAR);
	}

	private static String name(String table) {
		return "coalesce(%1$s.name_%2$s, %1$s.name_en, %1$s.name_id)".formatted(table, Bilingual.language());
	}

	private static @Nullable YearMonth month(@Nullable String text) {
		return (text != null) ? YearMonth.parse(text) : null;
	}

	private static @Nullable Level level(@Nullable String text) {
		return (text != null) ? Level.valueOf(text) : null;
	}

}
