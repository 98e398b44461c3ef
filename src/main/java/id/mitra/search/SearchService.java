package id.mitra.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import id.mitra.identity.Permission;
import id.mitra.meeting.MeetingVisibility;
import id.mitra.platform.Bilingual;
import id.mitra.platform.Checks;
import id.mitra.platform.Listing;
import id.mitra.platform.Markdown;
import id.mitra.platform.Page;
import id.mitra.platform.PageRequest;
import id.mitra.platform.SortKey;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Searches all collections at once: partners and delegates by name, typos forgiven, areas
 * by name and synonym, meetings by their words and their partners, the latest first.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Permission.STAFF)
class SearchService {

	private static final String FOUND = """
			(
			  select 1 as place, 'AREA' as type, a.code as id, a.name_%1$s as title, a.name_%2$s as snippet,
			    cast(null as date) as date, lpad(a.position::text, 4, '0') as sort
			  from area a
			  where a.search @@ prefix_query(:q)
			  union all
			  select 2, 'PARTNER', p.id::text, coalesce(p.name_%1$s, p.name_%2$s), p.abbreviation, null, p.sort_%1$s
			  from partner p
			  where p.trashed_at is null
			    and (p.search @@ prefix_query(:q) or word_similarity(fold(:q), p.names) >= 0.5)
			  union all
			  select 3, 'DELEGATE', d.id::text, d.full_name, (
			      select post.title from delegate_post post where post.delegate_id = d.id order by post.position limit 1),
			    null, d.sort
			  from delegate d
			  where d.trashed_at is null
			    and (d.search @@ prefix_query(:q) or word_similarity(fold(:q), d.bare_name) >= 0.5)
			  union all
			  select 4, 'MEETING', m.id::text, m.title, left(coalesce(m.summary, m.outcome), 1000), m.date,
			    lpad((9999999 - to_char(m.date, 'J')::int)::text, 7, '0')
			  from meeting m
			  where m.trashed_at is null
			    and %3$s
			    and (m.search @@ prefix_query(:q)
			      or exists (select
			                 from meeting_partner mp
			                 join partner p on p.id = mp.partner_id
			                 where mp.meeting_id = m.id
			                   and p.search @@ prefix_query(:q))
			      or exists (select
			                 from attendance at
			                 join delegate d on d.id = at.delegate_id
			                 where at.meeting_id = m.id
			                   and d.search @@ prefix_query(:q)))
			) found""";

	private static final int SNIPPET = 200;

	private final JdbcClient jdbc;

	private final Checks checks;

	private final Markdown markdown;

	SearchService(JdbcClient jdbc, Checks checks, Markdown markdown) {
		this.jdbc = jdbc;
		this.checks = checks;
		this.markdown = markdown;
	}

	public Page<Found> search(@Nullable String q, @Nullable FoundType type, PageRequest page) {
		if (q == null || q.isBlank()) {
			this.checks.of(page).throwIfAny();
			return new Page<>(List.of(), null);
		}
		String own = Bilingual.language();
		// replace, not formatted: the SQL has per cent signs of its own
		String tables = FOUND.replace("%1$s", own)
			.replace("%2$s", Bilingual.indonesian() ? "en" : "id")
			.replace("%3$s", MeetingVisibility.CONDITION);
		return Listing
			.ascending("found.*", tables, SortKey.number("found.place"), SortKey.text("found.sort"),
					SortKey.text("found.id"))
			.bind("q", q.replace('\0', ' '))
			.bind(MeetingVisibility.CLEARANCE, String.valueOf(MeetingVisibility.clearance()))
			.where("found.type = :type", "type", type)
			.page(this.jdbc, page, this.checks, this::found);
	}

	private Found found(ResultSet row, int number) throws SQLException {
		FoundType type = FoundType.valueOf(row.getString("type"));
		String id = row.getString("id");
		String path = switch (type) {
			case MEETING -> "/meetings/";
			case PARTNER -> "/partners/";
			case DELEGATE -> "/delegates/";
			case AREA -> "/areas/";
		};
		return new Found(type, (type == FoundType.AREA) ? id : Long.valueOf(id), row.getString("title"),
				snippet(type, row.getString("snippet")), row.getObject("date", LocalDate.class), path + id);
	}

	/** What was said is Markdown; a line about it shows its words. */
	private @Nullable String snippet(FoundType type, @Nullable String text) {
		if (text == null || type != FoundType.MEETING) {
			return text;
		}
		String words = this.markdown.plain(text);
		return (words.codePointCount(0, words.length()) > SNIPPET)
				? words.substring(0, words.offsetByCodePoints(0, SNIPPET)).strip() + "…" : words;
	}

}
