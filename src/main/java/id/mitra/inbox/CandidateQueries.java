package id.mitra.inbox;

import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import id.mitra.country.Countries;
import id.mitra.delegate.PersonName;
import id.mitra.identity.caller.Visibility;
import id.mitra.inbox.Candidates.Candidate;
import id.mitra.inbox.Candidates.Held;
import id.mitra.inbox.CandidatesWanted.WantedPartner;
import id.mitra.index.KeyType;
import id.mitra.meeting.MeetingVisibility;
import id.mitra.platform.text.Bilingual;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks names up in one statement, however many there are: partners also by their
 * country, people by their names without titles, typos forgiven.
 */
@Component
class CandidateQueries {

	private static final String SQL = """
			(select 'PARTNER' as type, wanted.place, found.id, found.name, found.detail, found.likely, found.alike,
			  '[]'::json as posts, found.country
			 from unnest(cast(:partners as text[]), cast(:countries as text[]))
			   with ordinality wanted (name, country, place)
			 cross join lateral (
			   select p.id, %1$s as name, p.abbreviation as detail, p.country, named.alike,
			     named.alike
			       + case when p.country = wanted.country then 0.5 when p.country <> wanted.country then -0.5 else 0 end
			       as likely
			   from partner p
			   cross join lateral (
			     select greatest(word_similarity(fold(wanted.name), p.names),
			       word_similarity(p.names, fold(wanted.name))) as alike
			   ) named
			   where p.trashed_at is null
			     and %3$s
			     and (fold(wanted.name) <%% p.names or p.country = wanted.country
			       or p.search @@ prefix_query(wanted.name))
			   order by likely desc, p.id
			   limit 6
			 ) found)
			union all
			(select 'DELEGATE', wanted.place, found.id, found.name, found.detail, found.alike, found.alike, held.posts,
			  null
			 from unnest(cast(:people as text[])) with ordinality wanted (name, place)
			 cross join lateral (
			   select d.id, d.full_name as name, (
			       select post.title
			       from delegate_post post
			       left join partner on partner.id = post.partner_id
			       where post.delegate_id = d.id
			         and (post.partner_id is null or %4$s)
			       order by post.valid_from desc nulls last, post.position
			       limit 1) as detail,
			     similarity(d.bare_name, fold(wanted.name)) as alike
			   from delegate d
			   where d.trashed_at is null
			     and %5$s
			     and (d.bare_name %% fold(wanted.name) or fold(wanted.name) <%% d.bare_name
			       or d.search @@ prefix_query(wanted.name))
			   order by alike desc, d.id
			   limit 6
			 ) found
			 cross join lateral (
			   select coalesce(json_agg(json_build_object('title', post.title, 'partnerId', post.partner_id,
			       'ours', post.ours)), '[]') as posts
			   from (
			     select p.title, p.partner_id, p.partner_id is null as ours
			     from delegate_post p
			     left join partner on partner.id = p.partner_id
			     where p.delegate_id = found.id
			       and (p.partner_id is null or %4$s)
			     union
			     select a.title, a.partner_id, a.side = 'OURS'
			     from (
			       select m.meeting_id
			       from meeting_key m
			       where m.key = %7$s
			         and %2$s
			       order by m.date desc
			       limit 20
			     ) seen
			     join meeting on meeting.id = seen.meeting_id and meeting.trashed_at is null and %6$s
			     join attendance a on a.meeting_id = seen.meeting_id and a.delegate_id = found.id
			   ) post
			 ) held)
			order by 1, 2, 6 desc, 3
			""";

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final Countries countries;

	CandidateQueries(JdbcClient jdbc, JsonMapper json, Countries countries) {
		this.jdbc = jdbc;
		this.json = json;
		this.countries = countries;
	}

	Candidates find(CandidatesWanted wanted) {
		Map<String, List<Candidate>> partners = new LinkedHashMap<>();
		Map<String, List<Candidate>> people = new LinkedHashMap<>();
		List<WantedPartner> named = wanted.partners();
		if (named.isEmpty() && wanted.people().isEmpty()) {
			return new Candidates(partners, people);
		}
		this.jdbc
			.sql(SQL.formatted(Bilingual.nameOf("p"), MeetingVisibility.CONDITION, Visibility.of("p"),
					Visibility.of("partner"), Visibility.of("d"), Visibility.of("meeting"),
					KeyType.DELEGATE.sql("found.id")))
			.param("partners", named.stream().map(WantedPartner::name).toArray(String[]::new))
			.param("countries", named.stream().map(WantedPartner::country).toArray(String[]::new))
			.param(MeetingVisibility.CLEARANCE, MeetingVisibility.clearance(), Types.VARCHAR)
			.param("people", wanted.people().stream().map(PersonName::bare).toArray(String[]::new))
			.query((row) -> {
				int place = row.getInt("place") - 1;
				boolean partner = row.getString("type").equals("PARTNER");
				String name = partner ? named.get(place).name() : wanted.people().get(place);
				String detail = row.getString("detail");
				(partner ? partners : people).computeIfAbsent(name, (none) -> new ArrayList<>())
					.add(new Candidate(row.getLong("id"), row.getString("name"),
							(detail != null) ? detail : this.countries.name(row.getString("country")),
							row.getDouble("alike"),
							List.of(this.json.readValue(row.getString("posts"), Held[].class))));
			});
		return new Candidates(partners, people);
	}

}
