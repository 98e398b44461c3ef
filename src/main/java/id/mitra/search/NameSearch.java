package id.mitra.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import id.mitra.delegate.PersonName;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Visibility;
import id.mitra.platform.error.Checks;
import id.mitra.platform.listing.Count;
import id.mitra.platform.listing.Listing;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.listing.SortKey;
import id.mitra.platform.text.Bilingual;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds areas, partners, delegates, press items and agreements by what they are called,
 * the first {@value #MOST} of each: by the beginnings of their words, or, alike, with
 * typos forgiven.
 */
@Component
class NameSearch {

	static final int MOST = 200;

	private static final String NAMES = """
			(
			  select 1 as place, 'AREA' as type, a.code as id, a.name_%1$s as title, a.name_%2$s as snippet, 0 as rank,
			    lpad((a.sequence + case when a.active then 0 else 10000 end)::text, 5, '0') as sort, null::date as date,
			    null::classification as classification
			  from area a
			  where %3$s
			  union all
			  (select 2, 'PARTNER', p.id::text, coalesce(p.name_%1$s, p.name_%2$s), p.abbreviation, %4$s,
			    p.sort_%1$s, null, p.classification
			   from partner p
			   where p.trashed_at is null
			     and %12$s
			     and %5$s
			   limit %8$s)
			  union all
			  (select 3, 'DELEGATE', d.id::text, d.full_name, (
			       select post.title
			       from delegate_post post
			       left join partner on partner.id = post.partner_id
			       where post.delegate_id = d.id
			         and (post.partner_id is null or %14$s)
			       order by post.position
			       limit 1),
			     %6$s, d.sort, null, d.classification
			   from delegate d
			   where d.trashed_at is null
			     and %13$s
			     and %7$s
			   limit %8$s)
			  union all
			  (select 4, 'PRESS', i.id::text, i.headline, i.outlet, %9$s, i.sort, i.published_on, i.classification
			   from press_item i
			   where i.trashed_at is null
			     and %10$s
			     and %11$s
			   limit %8$s)
			  union all
			  (select 5, 'AGREEMENT', a.id::text, %15$s, %16$s, %17$s, a.bare_title, a.signed_on, a.classification
			   from agreement a
			   where a.trashed_at is null
			     and %18$s
			     and %19$s
			   limit %8$s)
			) found""";

	private static final String AREAS = "a.code = any(areas_called(:typed))";

	private final JdbcClient jdbc;

	private final Checks checks;

	NameSearch(JdbcClient jdbc, Checks checks) {
		this.jdbc = jdbc;
		this.checks = checks;
	}

	/**
	 * Which names to look for.
	 *
	 * @param alike whether those will do that are spelt alike
	 */
	record Wanted(SearchText text, boolean alike) {

		private String tables() {
			String rank = "case when fold(%s) = fold(:names) then 0 else 1 end";
			return this.alike
					? tables(new NamesFound(rank("p.names"), "fold(:names) <<% p.names"),
							new NamesFound(rank("d.bare_name").replace(":names", ":people"),
									"fold(:people) <<% d.bare_name"),
							new NamesFound(rank("i.sort"), "fold(:names) <<% i.sort"),
							new NamesFound(rank("a.bare_title"), "fold(:names) <<% a.bare_title"))
					: tables(new NamesFound(
							"case when fold(:names) in (fold(p.abbreviation), p.sort_id, p.sort_en) then 0 else 1 end",
							"p.search @@ prefix_query(:names)"),
							new NamesFound(rank.formatted("d.bare_name").replace(":names", ":people"),
									"d.search @@ prefix_query(:people)"),
							new NamesFound(rank.formatted("i.headline"), "i.search @@ prefix_query(:names)"),
							new NamesFound("case when fold(:names) in (fold(a.title_id), fold(a.title_en), "
									+ "fold(a.reference)) then 0 else 1 end", agreements()));
		}

		/** With every word, be it in its title, with its parties or over its articles. */
		private String agreements() {
			int words = words().size();
			return (words == 0) ? "false"
					: IntStream.range(0, words)
						.mapToObj((at) -> AgreementNames.has(":word" + at))
						.collect(Collectors.joining(" and "));
		}

		private List<String> words() {
			return AgreementNames.words(this.text.names());
		}

		private static String rank(String names) {
			return "100 - round(100 * strict_word_similarity(fold(:names), " + names + "))::int";
		}

		/** Nor what an agreement is found by in another place. */
		private String without() {
			return IntStream.range(0, this.text.unwanted().size())
				.mapToObj((at) -> " and not " + AgreementNames.has(":not" + at))
				.collect(Collectors.joining());
		}

		private String unwanted(String table) {
			StringBuilder condition = new StringBuilder();
			for (int i = 0; i < this.text.unwanted().size(); i++) {
				condition.append(" and (")
					.append(table)
					.append(".search @@ prefix_query(:not")
					.append(i)
					.append(")) is not true");
			}
			return condition.toString();
		}

		/** replace, not formatted: the SQL has per cent signs of its own. */
		private String tables(NamesFound partners, NamesFound delegates, NamesFound items, NamesFound agreements) {
			return NAMES.replace("%1$s", Bilingual.language())
				.replace("%2$s", Bilingual.indonesian() ? "en" : "id")
				.replace("%3$s", AREAS + unwanted("a"))
				.replace("%4$s", partners.rank())
				.replace("%5$s", partners.condition() + unwanted("p"))
				.replace("%6$s", delegates.rank())
				.replace("%7$s", delegates.condition() + unwanted("d"))
				.replace("%8$s", String.valueOf(MOST))
				.replace("%9$s", items.rank())
				.replace("%10$s", items.condition() + unwanted("i"))
				.replace("%11$s", Visibility.of("i"))
				.replace("%12$s", Visibility.of("p"))
				.replace("%13$s", Visibility.of("d"))
				.replace("%14$s", Visibility.of("partner"))
				.replace("%15$s", AgreementNames.title())
				.replace("%16$s", AgreementNames.snippet())
				.replace("%17$s", agreements.rank())
				.replace("%18$s", agreements.condition() + without())
				.replace("%19$s", Visibility.of("a"));
		}

		/** How the names of a table are found, and how well they fit, the best 0. */
		private record NamesFound(String rank, String condition) {
		}

		private Map<String, Object> parameters() {
			Map<String, Object> parameters = new LinkedHashMap<>();
			parameters.put("names", this.text.names());
			parameters.put("typed", this.text.typedNames());
			parameters.put("people", PersonName.spoken(this.text.names()));
			parameters.put(Visibility.CLEARANCE, String.valueOf(Visibility.clearance()));
			List<String> words = words();
			for (int i = 0; i < words.size(); i++) {
				parameters.put("word" + i, words.get(i));
			}
			for (int i = 0; i < this.text.unwanted().size(); i++) {
				parameters.put("not" + i, this.text.unwanted().get(i));
			}
			return parameters;
		}

	}

	Page<Found> page(Wanted wanted, @Nullable FoundType type, PageRequest page) {
		Listing listing = Listing.ascending("found.*", wanted.tables(), SortKey.number("found.place"),
				SortKey.number("found.rank"), SortKey.text("found.sort"), SortKey.text("found.id"));
		wanted.parameters().forEach(listing::bind);
		Marks marks = Marks.of(wanted.text().names());
		return listing.where("found.type = :type", "type", type)
			.page(this.jdbc, page, this.checks, (row, number) -> found(row, marks));
	}

	/** The first few of each type. */
	List<SearchGroups.Group> groups(Wanted wanted, int each) {
		List<SearchGroups.Group> groups = new ArrayList<>();
		Marks marks = Marks.of(wanted.text().names());
		this.jdbc.sql("""
				select *
				from (select found.*, count(*) over (partition by place) as number,
				        row_number() over (partition by place order by rank, sort, id) as at
				      from %s) numbered
				where at <= :each
				order by place, at
				""".replace("%s", wanted.tables())).params(wanted.parameters()).param("each", each).query((row) -> {
			Found one = found(row, marks);
			int number = row.getInt("number");
			if (groups.isEmpty() || groups.getLast().type() != one.type()) {
				groups.add(new SearchGroups.Group(one.type(), new Count(number, number < MOST), new ArrayList<>()));
			}
			groups.getLast().items().add(one);
		});
		return groups;
	}

	private static Found found(ResultSet row, Marks marks) throws SQLException {
		FoundType type = FoundType.valueOf(row.getString("type"));
		String id = row.getString("id");
		String title = row.getString("title");
		String about = row.getString("snippet");
		Snippet snippet = (about == null) ? null : (type == FoundType.AGREEMENT)
				? AgreementNames.why(about, marks, !marks.in(title).isEmpty()) : new Snippet(about, marks.in(about));
		String classification = row.getString("classification");
		return new Found(type, (type == FoundType.AREA) ? id : Long.valueOf(id), title,
				(snippet != null) ? snippet.text() : null, row.getObject("date", LocalDate.class),
				(classification != null) ? Classification.valueOf(classification) : null, type.path() + id,
				marks.in(title), (snippet != null) ? snippet.matches() : List.of());
	}

}
