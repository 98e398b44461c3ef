package id.mitra.partner;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;

import id.mitra.country.Countries;
import id.mitra.country.Country;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Visibility;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.listing.Count;
import id.mitra.platform.listing.Listing;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.listing.SortKey;
import id.mitra.platform.text.Bilingual;
import id.mitra.platform.text.Similar;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads partners for showing, each list in one statement under the visibility rule:
 * neither a partner nor what it is part of is more than the reader may see.
 */
@Component
class PartnerQueries {

	private static final String VISIBLE = Visibility.of("p");

	/** What a reader may not see is nothing's whole. */
	private static final String TABLES = "partner p left join partner parent on parent.id = p.parent_id and "
			+ Visibility.of("parent");

	private static final String COLUMNS = """
			p.*, parent.id as whole_id, parent.name_en as parent_name_en, parent.name_id as parent_name_id""";

	private static final String NAMED = """
			(p.search @@ prefix_query(:q)
			  or exists (select
			             from partner_name n
			             where n.partner_id = p.id
			               and to_tsvector('simple', fold(concat_ws(' ', n.abbreviation, n.name_en, n.name_id)))
			                 @@ prefix_query(:q)))""";

	private final JdbcClient jdbc;

	private final Countries countries;

	private final Checks checks;

	PartnerQueries(JdbcClient jdbc, Countries countries, Checks checks) {
		this.jdbc = jdbc;
		this.countries = countries;
		this.checks = checks;
	}

	Page<PartnerRow> list(PartnerQuery query, PageRequest page) {
		return listing(query).page(this.jdbc, page, this.checks, this::row);
	}

	Count count(PartnerQuery query) {
		return listing(query).count(this.jdbc);
	}

	private Listing listing(PartnerQuery query) {
		FieldErrors errors = this.checks.none();
		String country = (query.country() == null || query.country().isBlank()) ? null : query.country();
		errors.rejectIf(this.countries.unknown(country), "country", "country.unknown");
		errors.throwIfAny();
		return Listing
			.ascending(COLUMNS, TABLES, SortKey.text("p.sort_" + Bilingual.language()), SortKey.number("p.id"))
			.where(VISIBLE)
			.bind(Visibility.CLEARANCE, String.valueOf(Visibility.clearance()))
			.where(Boolean.TRUE.equals(query.trashed()) ? "p.trashed_at is not null and p.merged_into is null"
					: "p.trashed_at is null")
			.where(NAMED, "q", query.q())
			.where("p.kind = :kind", "kind", query.kind())
			.where("p.country = :country", "country", country)
			.where("parent.id = :parent", "parent", query.parent());
	}

	/**
	 * The partners that a few letters may mean, likeliest first: by a word's beginning in
	 * any name, by the country's name, or by a likeness that forgives a typo, to a former
	 * name as well.
	 */
	List<PartnerRow> suggest(String q) {
		return this.jdbc.sql("select " + COLUMNS + " from " + TABLES + """
				 left join country c on c.code = p.country
				 left join lateral (
				   select max(word_similarity(fold(:q), n.names)) as likeness,
				     bool_or(fold(:q) <% n.names) as alike
				   from (
				     select fold(concat_ws(' ', abbreviation, name_en, name_id)) as names
				     from partner_name
				     where partner_id = p.id
				   ) n
				 ) former on true
				 where p.trashed_at is null
				   and {visible}
				   and (p.search @@ prefix_query(:q)
				     or fold(:q) <% p.names
				     or starts_with(fold(c.name_en), fold(:q))
				     or starts_with(fold(c.name_id), fold(:q))
				     or former.alike)
				 order by fold(p.abbreviation) is distinct from fold(:q),
				   p.search @@ prefix_query(:q) desc nulls last,
				   greatest(word_similarity(fold(:q), p.names), former.likeness) desc, length(p.names), p.id
				 limit 8
				""".replace("{visible}", VISIBLE))
			.param("q", q.replace('\0', ' '))
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query(this::row)
			.list();
	}

	List<Country> countries() {
		List<String> codes = this.jdbc.sql("""
				select c.code
				from country c
				where exists (
				  select
				  from partner p
				  where p.country = c.code
				    and p.trashed_at is null
				    and %s)
				""".formatted(VISIBLE))
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row, number) -> row.getString("code"))
			.list();
		return this.countries.all().stream().filter((country) -> codes.contains(country.code())).toList();
	}

	/**
	 * The partners on record that a draft looks like, in the same country or none.
	 */
	List<Similar> similar(PartnerDraft draft) {
		PartnerNames names = draft.names();
		return this.jdbc.sql("""
				select id, name_en, name_id, round(score::numeric, 2) as score
				from (
				  select id, name_en, name_id, greatest(
				    similarity(sort_en, fold(:nameEn)), similarity(sort_id, fold(:nameId)),
				    (select max(greatest(similarity(fold(alias), fold(:nameEn)),
				      similarity(fold(alias), fold(:nameId))))
				     from unnest(aliases) alias),
				    case when fold(abbreviation) in (fold(:abbreviation),
				      fold(:nameEn), fold(:nameId)) then 1 end) as score
				  from partner
				  where trashed_at is null
				    and %s
				    and (country = :country or country is null or :country is null)
				) scored
				where score >= 0.5
				order by score desc, id
				limit 5
				""".formatted(Visibility.of("partner")))
			.param("nameEn", (names.nameEn() != null) ? names.nameEn() : names.nameId())
			.param("nameId", (names.nameId() != null) ? names.nameId() : names.nameEn())
			.param("abbreviation", names.abbreviation(), Types.VARCHAR)
			.param("country", draft.country(), Types.VARCHAR)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row, number) -> new Similar(row.getLong("id"),
					Bilingual.name(row.getString("name_en"), row.getString("name_id")), row.getDouble("score")))
			.list();
	}

	/**
	 * Whether a partner is another's part, or the same.
	 */
	boolean within(long partner, long ancestor) {
		return this.jdbc.sql("""
				with recursive up as (
				  select id, parent_id from partner_tree where id = :partner
				  union
				  select p.id, p.parent_id from partner_tree p join up on p.id = up.parent_id
				)
				select exists (select from up where id = :ancestor)
				""").param("partner", partner).param("ancestor", ancestor).query(Boolean.class).single();
	}

	/** Whether one that it is part of is its own part. */
	boolean isOwnPart(long partner) {
		return this.jdbc.sql("select parent_id from partner_tree where id = :partner and parent_id is not null")
			.param("partner", partner)
			.query(Long.class)
			.optional()
			.filter((whole) -> within(whole, partner))
			.isPresent();
	}

	private PartnerRow row(ResultSet row, int number) throws SQLException {
		String country = row.getString("country");
		return new PartnerRow(row.getLong("id"), row.getInt("version"),
				Bilingual.name(row.getString("name_en"), row.getString("name_id")),
				PartnerKind.valueOf(row.getString("kind")), row.getString("abbreviation"), country,
				this.countries.name(country), row.getObject("whole_id", Long.class), parentName(row),
				Classification.valueOf(row.getString("classification")));
	}

	private static @Nullable String parentName(ResultSet row) throws SQLException {
		return (row.getObject("whole_id") != null)
				? Bilingual.name(row.getString("parent_name_en"), row.getString("parent_name_id")) : null;
	}

}
