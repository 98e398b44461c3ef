package id.mitra.summary;

import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import id.mitra.area.AreaDetails;
import id.mitra.area.Areas;
import id.mitra.country.Countries;
import id.mitra.identity.Permission;
import id.mitra.meeting.MeetingVisibility;
import id.mitra.platform.Bilingual;
import id.mitra.platform.Checks;
import id.mitra.platform.FieldErrors;
import id.mitra.platform.RecordNotFound;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts the meetings held, under the visibility rule and never the internal ones.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Permission.STAFF)
class SummaryService {

	private static final String COUNTED = """
			with recursive tree as (
			  select id from partner where id = :partner
			  union
			  select p.id from partner p join tree on p.parent_id = tree.id
			), counted as (
			  select m.id, m.date, m.our_level
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
			), touched as (
			  select distinct counted.id, counted.date, counted.our_level, touched.code
			  from counted
			  join meeting_area ma on ma.meeting_id = counted.id
			  join area a on a.code = ma.area_code
			  cross join lateral (values (a.code), (a.parent_code)) touched (code)
			  where touched.code is not null
			)
			""".formatted(MeetingVisibility.CONDITION);

	private final JdbcClient jdbc;

	private final Areas areas;

	private final Countries countries;

	private final Checks checks;

	private final JsonMapper json;

	SummaryService(JdbcClient jdbc, Areas areas, Countries countries, Checks checks, JsonMapper json) {
		this.jdbc = jdbc;
		this.areas = areas;
		this.countries = countries;
		this.checks = checks;
		this.json = json;
	}

	public AreasSummary areas(SummaryQuery query) {
		check(query);
		Map<String, AreasSummary.Line> lines = new HashMap<>();
		int[] total = { 0 };
		ask(COUNTED + """
				select null as code, count(*) as meetings, 0 as partners, null as last
				from counted
				union all
				select t.code, count(distinct t.id), count(distinct mp.partner_id), max(t.date)
				from touched t
				left join meeting_partner mp on mp.meeting_id = t.id
				group by t.code
				""", query).query((row) -> {
			String code = row.getString("code");
			if (code == null) {
				total[0] = row.getInt("meetings");
			}
			else {
				lines.put(code, new AreasSummary.Line(code, "", "", "", row.getInt("meetings"), row.getInt("partners"),
						row.getObject("last", LocalDate.class)));
			}
		});
		List<AreasSummary.Line> all = this.areas.all()
			.stream()
			.map((area) -> line(area, lines.get(area.code())))
			.toList();
		return new AreasSummary(query.from(), query.to(), total[0], all);
	}

	private static AreasSummary.Line line(AreaDetails area, AreasSummary.@Nullable Line counted) {
		return new AreasSummary.Line(area.code(), area.name(), area.nameId(), area.nameEn(),
				(counted != null) ? counted.meetings() : 0, (counted != null) ? counted.partners() : 0,
				(counted != null) ? counted.lastMeetingOn() : null);
	}

	public AreaSummary area(String code, SummaryQuery query) {
		AreaDetails area = this.areas.find(code).orElseThrow(() -> new RecordNotFound("area", code));
		check(query);
		return ask(
				COUNTED + """
						, here as (
						  select id, date, our_level from touched where code = :code
						), met as (
						  select distinct mp.meeting_id, mp.partner_id
						  from here
						  join meeting_partner mp on mp.meeting_id = here.id
						), within as (
						  select partner_id as whole, partner_id as part from met
						  union
						  select within.whole, p.id from within join partner p on p.parent_id = within.part
						)
						select
						  (select count(*) from here) as meetings,
						  (select count(distinct partner_id) from met) as partners,
						  (select max(date) from here) as last,
						  (select coalesce(json_agg(line order by line.month), '[]')
						   from (select to_char(date, 'YYYY-MM') as month, count(*) as meetings
						         from here
						         group by 1) line) as months,
						  (select coalesce(json_agg(json_build_object('partnerId', line.id, 'name', line.name, 'meetings',
						       line.meetings, 'lastMeetingOn', line.last) order by line.meetings desc, line.last desc, line.id), '[]')
						   from (select p.id, coalesce(p.name_%s, p.name_en, p.name_id) as name,
						           count(distinct here.id) as meetings, max(here.date) as last
						         from within
						         join partner p on p.id = within.whole
						         join met on met.partner_id = within.part
						         join here on here.id = met.meeting_id
						         group by p.id) line) as partner_lines,
						  (select coalesce(json_agg(line order by line.meetings desc, line.level), '[]')
						   from (select our_level as level, count(*) as meetings from here group by 1) line) as levels
						"""
					.formatted(Bilingual.language()),
				query)
			.param("code", code)
			.query((row, number) -> new AreaSummary(query.from(), query.to(), code, area.name(), area.nameId(),
					area.nameEn(), row.getInt("meetings"), row.getInt("partners"),
					row.getObject("last", LocalDate.class),
					List.of(this.json.readValue(row.getString("months"), AreaSummary.Month[].class)),
					List.of(this.json.readValue(row.getString("partner_lines"), AreaSummary.PartnerLine[].class)),
					List.of(this.json.readValue(row.getString("levels"), AreaSummary.LevelLine[].class))))
			.single();
	}

	private JdbcClient.StatementSpec ask(String sql, SummaryQuery query) {
		String country = (query.country() == null || query.country().isBlank()) ? null : query.country();
		return this.jdbc.sql(sql)
			.param(MeetingVisibility.CLEARANCE, MeetingVisibility.clearance(), Types.VARCHAR)
			.param("from", query.from(), Types.DATE)
			.param("to", query.to(), Types.DATE)
			.param("partner", query.partner(), Types.BIGINT)
			.param("country", country, Types.VARCHAR);
	}

	private void check(SummaryQuery query) {
		FieldErrors errors = this.checks.none();
		errors.rejectIf(
				query.country() != null && !query.country().isBlank() && this.countries.unknown(query.country()),
				"country", "country.unknown");
		errors.rejectIf(query.from() != null && query.to() != null && query.to().isBefore(query.from()), "to",
				"period");
		errors.throwIfAny();
	}

}
