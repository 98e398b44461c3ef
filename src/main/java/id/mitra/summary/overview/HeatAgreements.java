package id.mitra.summary.overview;

import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import id.mitra.identity.caller.Visibility;
import id.mitra.platform.record.Today;
import id.mitra.summary.figures.HeatMap.HeatAgreed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * With whom agreements are in force today, by every reading of them, and about which
 * areas: for all rows of a heat map in one statement.
 */
@Component
class HeatAgreements {

	/** By partner, with its parts; what is about a child of an area is about the area. */
	private static final String BY_PARTNER = """
			with recursive own (key, id) as (
			  select p.id::text, p.id
			  from partner p
			  where p.id = any (string_to_array(:keys, ',')::bigint[])
			    and %s
			  union
			  select own.key, e.id from own join partner_tree e on e.parent_id = own.id
			)""".formatted(Visibility.of("p"));

	private static final String BY_COUNTRY = """
			with own (key, id) as (
			  select p.country, p.id
			  from partner p
			  where p.country = any (string_to_array(:keys, ','))
			    and %s
			)""".formatted(Visibility.of("p"));

	private static final String IN_FORCE = """
			select own.key, count(distinct a.id) as agreements,
			  coalesce(string_agg(distinct touched.code, ','), '') as areas
			from own
			join agreement_party t on t.partner_id = own.id
			join agreement a on a.id = t.agreement_id and a.trashed_at is null and %s
			join agreement_phase h on h.agreement_id = a.id and :today between h.from_day and h.to_day
			left join lateral (
			  select unnest(array[r.code, r.parent_code]) as code
			  from agreement_area g
			  join area r on r.code = g.area_code
			  where g.agreement_id = a.id) touched on touched.code is not null
			where h.stage = 'IN_FORCE'
			group by own.key
			""".formatted(Visibility.of("a"));

	private final JdbcClient jdbc;

	private final Today today;

	HeatAgreements(JdbcClient jdbc, Today today) {
		this.jdbc = jdbc;
		this.today = today;
	}

	/** By row, those that have any. */
	Map<String, HeatAgreed> byPartner(Collection<String> keys) {
		return of(BY_PARTNER, keys);
	}

	Map<String, HeatAgreed> byCountry(Collection<String> keys) {
		return of(BY_COUNTRY, keys);
	}

	private Map<String, HeatAgreed> of(String own, Collection<String> keys) {
		return this.jdbc.sql(own + "\n" + IN_FORCE)
			.param("keys", String.join(",", keys))
			.param("today", this.today.date())
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row, number) -> Map.entry(row.getString("key"),
					new HeatAgreed(row.getInt("agreements"),
							row.getString("areas").isEmpty() ? List.of() : List.of(row.getString("areas").split(",")))))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
