package id.mitra.summary.figures;

import java.sql.Types;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import id.mitra.identity.caller.Visibility;
import id.mitra.meeting.MeetingVisibility;
import id.mitra.meeting.term.Level;
import id.mitra.platform.text.Bilingual;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the meetings with both a partner and a country one by one, as no tallies are
 * kept of them: one statement for each question, over no more meetings than the
 * partner's.
 */
@Component
class CountedQueries {

	private static final String COUNTED = """
			with recursive tree as (
			  select p.id from partner p where p.id = :partner and %2$s
			  union
			  select p.id from partner_tree p join tree on p.parent_id = tree.id
			), counted as (
			  select m.id, m.date, m.our_level, m.partner_level, m.mode, m.country
			  from meeting m
			  where {narrow} counted(m.status, m.kind, m.trashed_at)
			    and %1$s
			    and (cast(:from as date) is null or m.date >= :from)
			    and (cast(:to as date) is null or m.date <= :to)
			    and (cast(:partner as bigint) is null or exists (
			      select from meeting_partner mp join tree on tree.id = mp.partner_id where mp.meeting_id = m.id))
			    and (cast(:country as text) is null or exists (
			      select
			      from meeting_partner mp
			      join partner p on p.id = mp.partner_id
			      where mp.meeting_id = m.id
			        and %2$s
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
			  select id as part, id from partner_tree
			  union
			  select whole.part, p.parent_id
			  from whole
			  join partner_tree p on p.id = whole.id
			  where p.parent_id is not null
			)
			""".formatted(MeetingVisibility.CONDITION, Visibility.of("p"));

	private final JdbcClient jdbc;

	CountedQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Every area that was touched, and the whole where there is anything. */
	List<Figures.AreaCount> byArea(FigureScope scope) {
		return ask(scope, """
				select line.code, count(distinct line.id) as meetings, count(distinct mp.partner_id) as partners,
				  count(distinct p.country) as countries, max(line.date) as last
				from line
				left join meeting_partner mp on mp.meeting_id = line.id
				left join partner p on p.id = mp.partner_id and %s
				group by line.code
				""".formatted(Visibility.of("p")))
			.query((row, number) -> new Figures.AreaCount(row.getString("code"), row.getInt("meetings"),
					row.getInt("partners"), row.getInt("countries"), row.getObject("last", LocalDate.class)))
			.list();
	}

	List<Figures.Slice> slices(FigureScope scope) {
		return ask(scope, """
				select code, month, our_level, partner_level, count(*) as meetings
				from (select line.*, to_char(date, 'YYYY-MM') as month from line) line
				group by grouping sets ((code, month), (code, our_level, partner_level))
				order by month
				""")
			.query((row, number) -> new Figures.Slice(row.getString("code"), month(row.getString("month")),
					level(row.getString("our_level")), level(row.getString("partner_level")), row.getInt("meetings")))
			.list();
	}

	/** The partners that were met themselves, most meetings first. */
	Figures.PartnersMet byPartner(FigureScope scope, int limit) {
		List<AreaSummary.PartnerFigures> all = ask(scope, """
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
				  and %s
				group by p.id
				order by meetings desc, last desc, p.id
				""".formatted(Bilingual.nameOf("p"), Visibility.of("p")))
			.query((row, number) -> new AreaSummary.PartnerFigures(row.getLong("id"), row.getString("name"),
					row.getInt("meetings"), row.getObject("last", LocalDate.class)))
			.list();
		return new Figures.PartnersMet(all.size(), all.stream().limit(limit).toList());
	}

	@Nullable LocalDate last(FigureScope scope) {
		return ask(scope, "select max(date) as last from counted").query(LocalDate.class).optional().orElse(null);
	}

	/** Where the meetings were: with us, abroad, online, or not on record. */
	Balance.Visits visits(FigureScope scope) {
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

	private JdbcClient.StatementSpec ask(FigureScope scope, String question) {
		return this.jdbc.sql(COUNTED.replace("{narrow}", narrow(scope)) + question)
			.param(MeetingVisibility.CLEARANCE, MeetingVisibility.clearance(), Types.VARCHAR)
			.param("from", scope.from(), Types.DATE)
			.param("to", scope.to(), Types.DATE)
			.param("partner", scope.partner(), Types.BIGINT)
			.param("country", scope.country(), Types.VARCHAR)
			.param("area", scope.area(), Types.VARCHAR)
			.param("key", scope.key(), Types.VARCHAR);
	}

	private static String narrow(FigureScope scope) {
		return scope.isWhole() ? "" : "m.id in (select k.meeting_id from meeting_key k where k.key = :key) and ";
	}

	private static @Nullable YearMonth month(@Nullable String text) {
		return (text != null) ? YearMonth.parse(text) : null;
	}

	private static @Nullable Level level(@Nullable String text) {
		return (text != null) ? Level.valueOf(text) : null;
	}

}
