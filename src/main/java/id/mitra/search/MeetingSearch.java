package id.mitra.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Visibility;
import id.mitra.meeting.MeetingVisibility;
import id.mitra.platform.error.Checks;
import id.mitra.platform.listing.Count;
import id.mitra.platform.listing.Listing;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.listing.SortKey;
import id.mitra.platform.text.Markdown;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds meetings, at a cost that depends on neither their number nor that of the matches:
 * only the latest {@value #RANKED} matches are ranked, those first that have all words in
 * the title, then those that have them in it and the names, then the rest, each by date.
 * All others follow by date alone.
 */
@Component
class MeetingSearch {

	static final int RANKED = 200;

	private static final int FEW = 3;

	private static final String ASKED = """
			with asked as materialized (
			  select template, words_query(template) as words, strpos(template, '<') > 0 as phrased
			  from (select query_template(cast(:terms as jsonb), cast(:clearance as classification))
			    as template offset 0) made
			)""";

	/** What is asked for; %s is what bounds, orders and cuts each part. */
	private static final String MATCHES = """
			text_period period
			cross join lateral (
			  select m.id, m.date, m.words
			  from meeting_text m
			  where m.trashed_at is null
			    and %s
			    and dated_words(m.date, m.words) @@ dated_query((select template from asked), period.prefix)
			    and (not (select phrased from asked) or m.words @@ (select words from asked))
			    and m.date = coalesce(cast(nullif(:day, '') as date), m.date)
			    %s) found""";

	private static final String RANKED_MATCHES = """
			(%s, latest as materialized (
			    select found.id, found.date, found.words
			    from %s
			    order by period.start desc, found.date desc, found.id desc
			    limit %d
			  )
			  select found.*
			  from (select id, date '9999-12-31' - date as age, -id as back, (select words::text from asked) as query,
			          case when ts_filter(words, '{a}') @@ (select words from asked) then 1
			               when ts_filter(words, '{a,b,c}') @@ (select words from asked) then 2
			               else 3 end as tier,
			          count(*) over () as number, min(date) over () as last_date,
			          first_value(id) over (order by date, id) as last_id
			        from latest) found
			  where true %s) found
			join meeting m on m.id = found.id""".formatted(ASKED,
			MATCHES.formatted(MeetingVisibility.CONDITION, "order by m.date desc, m.id desc limit " + RANKED), RANKED,
			Listing.PAGE);

	private static final String TEMPLATE = """
			(select query_template(cast(:terms as jsonb), cast(:clearance as classification)))""";

	private static final String LATER_MATCHES = """
			text_period period
			cross join lateral (
			  select m.id
			  from meeting_text m
			  where m.trashed_at is null
			    and %1$s
			    and dated_words(m.date, m.words) @@ dated_query(%2$s, period.prefix)
			    and (strpos(%2$s, '<') = 0 or m.words @@ words_query(%2$s))
			    and m.date = coalesce(cast(nullif(:day, '') as date), m.date)
			    and (m.date, m.id) < (cast(:last_date as date), :last_id) %3$s) found
			join meeting m on m.id = found.id""".formatted(MeetingVisibility.CONDITION, TEMPLATE, Listing.PAGE);

	private static final String SHOWN = """
			m.id, m.title, m.date, m.classification,
			concat_ws(E'\\n\\n', left(m.summary, 6000), left(m.outcome, 6000), (
			  select left(string_agg(s.text, E'\\n\\n' order by s.position), 6000)
			  from statement s
			  where s.meeting_id = m.id)) as text, (
			  select string_agg(named.name, E'\\x1f')
			  from (
			    select unnest(array[p.abbreviation, p.name_id, p.name_en]) as name
			    from meeting_partner mp
			    join partner p on p.id = mp.partner_id
			    where mp.meeting_id = m.id
			      and %1$s
			    union all
			    select d.full_name
			    from attendance a
			    join delegate d on d.id = a.delegate_id
			    where a.meeting_id = m.id
			      and %2$s
			    union all
			    select unnest(array[r.name_id, r.name_en])
			    from meeting_area t
			    join area r on r.code = t.area_code
			    where t.meeting_id = m.id) named) as named""".formatted(Visibility.of("p"), Visibility.of("d"));

	private static final Page<Found> EMPTY = new Page<>(List.of(), null);

	private static final Ranked NONE = new Ranked(EMPTY, new Count(0, true), null);

	private final JdbcClient jdbc;

	private final Checks checks;

	private final Markdown markdown;

	MeetingSearch(JdbcClient jdbc, Checks checks, Markdown markdown) {
		this.jdbc = jdbc;
		this.checks = checks;
		this.markdown = markdown;
	}

	/**
	 * A page of the ranked.
	 *
	 * @param count how many there are, {@value #RANKED} perhaps not being all
	 * @param end the last of the ranked by date, from which the others follow
	 */
	record Ranked(Page<Found> page, Count count, @Nullable End end) {
	}

	/**
	 * A meeting's place among all by date.
	 */
	record End(LocalDate date, long id) {
	}

	Ranked ranked(Sought sought, PageRequest page) {
		AtomicReference<Ranked> about = new AtomicReference<>(NONE);
		Listing listing = Listing.ascending("found.*, " + SHOWN, RANKED_MATCHES, SortKey.number("found.tier"),
				SortKey.number("found.age"), SortKey.number("found.back"));
		Page<Found> found = bounded(listing, sought).page(this.jdbc, page, this.checks, (row, number) -> {
			int all = row.getInt("number");
			about.set(new Ranked(EMPTY, new Count(all, all < RANKED),
					new End(row.getObject("last_date", LocalDate.class), row.getLong("last_id"))));
			return found(row);
		});
		return new Ranked(found, about.get().count(), about.get().end());
	}

	/** A page of those that follow the ranked. */
	Page<Found> later(Sought sought, End end, PageRequest page) {
		Listing listing = Listing.descending("words_query(" + TEMPLATE + ")::text as query, " + SHOWN, LATER_MATCHES,
				SortKey.date("m.date"), SortKey.number("m.id"));
		return bounded(listing, sought).inParts("period.start", "period.start <= :key_0")
			.bind("last_date", end.date())
			.bind("last_id", end.id())
			.where("period.start <= cast(:last_date as date)")
			.page(this.jdbc, page, this.checks, (row, number) -> found(row));
	}

	private static Listing bounded(Listing listing, Sought sought) {
		return listing.bind("terms", sought.terms())
			.bind("day", (sought.day() != null) ? sought.day().toString() : "")
			.bind(MeetingVisibility.CLEARANCE, String.valueOf(MeetingVisibility.clearance()))
			.where(MeetingVisibility.CONDITION);
	}

	/**
	 * The names for which it was found, where neither its title nor its text has the
	 * words.
	 */
	private static Snippet why(@Nullable String named, Marks marks, Snippet otherwise) {
		String names = (named != null) ? Arrays.stream(named.split("\\x1f"))
			.filter((name) -> !marks.in(name).isEmpty())
			.distinct()
			.limit(FEW)
			.collect(Collectors.joining(" · ")) : "";
		return names.isEmpty() ? otherwise : Snippet.of(names, marks);
	}

	private Found found(ResultSet row) throws SQLException {
		Marks marks = Marks.ofQuery(row.getString("query"));
		String title = row.getString("title");
		String text = this.markdown.plain(row.getString("text"));
		Snippet snippet = Snippet.of(text, marks);
		if (marks.in(title).isEmpty() && snippet.matches().isEmpty()) {
			snippet = why(row.getString("named"), marks, snippet);
			text = snippet.text();
		}
		return new Found(FoundType.MEETING, row.getLong("id"), title, text.isEmpty() ? null : snippet.text(),
				row.getObject("date", LocalDate.class), Classification.valueOf(row.getString("classification")),
				FoundType.MEETING.path() + row.getLong("id"), marks.in(title), snippet.matches());
	}

}
