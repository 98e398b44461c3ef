package id.mitra.delegate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import id.mitra.delegate.PersonWords.SoughtPerson;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Visibility;
import id.mitra.platform.error.Checks;
import id.mitra.platform.listing.Count;
import id.mitra.platform.listing.Listing;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.listing.SortKey;
import id.mitra.platform.record.Today;
import id.mitra.platform.text.Bilingual;
import id.mitra.platform.text.Similar;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads delegates for showing, each list in one statement under the visibility rule:
 * neither they nor where they hold a post is more than the reader may see.
 */
@Component
class DelegateQueries {

	private static final String VISIBLE = Visibility.of("d");

	/** Where a post is: one at a partner that the reader may not see is none. */
	private static final String PLACES = """
			left join partner on partner.id = p.partner_id
			  left join unit on unit.id = p.unit_id
			  where p.delegate_id = d.id
			    and (p.partner_id is null or %s)""".formatted(Visibility.of("partner"));

	/** A post that the reader may know of. */
	private static final String HELD = """
			exists (
			  select
			  from delegate_post p
			  left join partner on partner.id = p.partner_id
			  where p.delegate_id = d.id
			    and (p.partner_id is null or %s)
			    and {which})""".formatted(Visibility.of("partner"));

	/** Of a post called p, whose days may be open. */
	private static final String ON_DAY = "coalesce(p.valid_from <= :on, true) and coalesce(p.valid_to >= :on, true)";

	private static final int FEW = 8;

	private final JdbcClient jdbc;

	private final Checks checks;

	private final Today today;

	private final PersonWords words;

	DelegateQueries(JdbcClient jdbc, Checks checks, Today today, PersonWords words) {
		this.jdbc = jdbc;
		this.checks = checks;
		this.today = today;
		this.words = words;
	}

	Page<DelegateRow> list(DelegateQuery query, PageRequest page) {
		return listing(query).page(this.jdbc, page, this.checks, DelegateQueries::row);
	}

	Count count(DelegateQuery query) {
		return listing(query).count(this.jdbc);
	}

	/**
	 * Of which partner or unit stands in the statement itself: whether to look through
	 * all people in order or through those who are there first is a matter of how many
	 * these are, and not of how many there are anywhere on average.
	 */
	private Listing listing(DelegateQuery query) {
		Listing listing = Listing.ascending(columns(), tables(query), SortKey.text("d.sort"), SortKey.number("d.id"))
			.where(VISIBLE)
			.bind(Visibility.CLEARANCE, String.valueOf(Visibility.clearance()))
			.where(Boolean.TRUE.equals(query.trashed()) ? "d.trashed_at is not null and d.merged_into is null"
					: "d.trashed_at is null")
			.where("d.search @@ prefix_query(:q)", "q", query.q())
			.where(HELD.replace("{which}", ON_DAY), "on", query.on());
		if (query.partner() != null) {
			listing.where(HELD.replace("{which}", "p.partner_id = %d and %s".formatted(query.partner(), held(query))));
		}
		if (query.unit() != null) {
			listing.where(HELD.replace("{which}", "p.unit_id = %d and %s".formatted(query.unit(), held(query))));
		}
		return listing;
	}

	/** Every day will do where none is asked for. */
	private static String held(DelegateQuery query) {
		return (query.on() == null) ? "true" : ON_DAY;
	}

	/**
	 * The delegates whom a few letters of a name or a post may mean, likeliest first,
	 * typos forgiven.
	 */
	List<DelegateRow> suggest(String q) {
		SoughtPerson sought = this.words.read(q);
		return sought.isNobody() ? List.of() : called(sought);
	}

	private List<DelegateRow> called(SoughtPerson sought) {
		return this.jdbc.sql("""
				select {columns}
				from unnest(people_called(cast(:asked as jsonb), :typed, :bare, cast(:clearance as classification),
				  :today, :few)) with ordinality found (id, place)
				join {tables} on d.id = found.id
				where {visible}
				order by found.place
				""".replace("{columns}", columns()).replace("{tables}", tables()).replace("{visible}", VISIBLE))
			.param("asked", sought.asked())
			.param("typed", sought.typed())
			.param("bare", sought.bare())
			.param("today", this.today.date())
			.param("few", FEW)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query(DelegateQueries::row)
			.list();
	}

	/**
	 * The delegates on record whose name, titles aside, is like a draft's.
	 */
	List<Similar> similar(DelegateDraft draft) {
		return this.jdbc.sql("""
				select id, full_name, round(similarity(bare_name, fold(:name))::numeric, 2) as score
				from delegate
				where trashed_at is null
				  and {visible}
				  and bare_name % fold(:name)
				  and similarity(bare_name, fold(:name)) >= 0.5
				order by score desc, id
				limit 5
				""".replace("{visible}", Visibility.of("delegate")))
			.param("name", PersonName.bare(String.valueOf(draft.fullName())))
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row, number) -> new Similar(row.getLong("id"), row.getString("full_name"), row.getDouble("score")))
			.list();
	}

	/**
	 * Where a delegate holds posts, by their places among the posts, as far as the reader
	 * may know.
	 */
	Map<Integer, String> organisations(long delegate) {
		Map<Integer, String> organisations = new HashMap<>();
		this.jdbc.sql("""
				select p.position, %s as organisation
				from delegate d
				join delegate_post p on p.delegate_id = d.id
				%s
				  and d.id = :id
				  and %s
				""".formatted(organisation(), PLACES, VISIBLE))
			.param("id", delegate)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row) -> {
				organisations.put(row.getInt("position"), row.getString("organisation"));
			});
		return organisations;
	}

	/** Those of the people whose records were merged into others, with whose. */
	Map<Long, Long> standing(Collection<Long> ids) {
		Map<Long, Long> standing = new HashMap<>();
		this.jdbc.sql("""
				select d.id, standing('delegate', d.id) as now
				from delegate d
				where d.id in (:ids)
				  and d.merged_into is not null
				  and {visible}
				""".replace("{visible}", VISIBLE))
			.param("ids", ids)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row) -> {
				standing.put(row.getLong("id"), row.getLong("now"));
			});
		return standing;
	}

	boolean unit(long id) {
		return this.jdbc.sql("select exists (select from unit where id = :id and trashed_at is null)")
			.param("id", id)
			.query(Boolean.class)
			.single();
	}

	/**
	 * Those of the partners that the reader can see, be it in the trash.
	 */
	Set<Long> seen(List<Long> partners) {
		if (partners.isEmpty()) {
			return Set.of();
		}
		return Set.copyOf(this.jdbc.sql("select p.id from partner p where p.id in (:ids) and " + Visibility.of("p"))
			.param("ids", partners)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query(Long.class)
			.list());
	}

	private static String columns() {
		return "d.id, d.version, d.full_name, d.classification, "
				+ "post.title, post.partner_id, post.unit_id, post.organisation";
	}

	private String tables() {
		return tables(DelegateQuery.ANY);
	}

	/**
	 * With the post that each holds on the day, where it is asked for, else the latest.
	 */
	private String tables(DelegateQuery query) {
		return """
				delegate d
				left join lateral (
				  select p.title, p.partner_id, p.unit_id, %1$s as organisation
				  from delegate_post p
				  %3$s
				  order by %4$s coalesce(p.valid_from <= date '%2$s', true)
				    and coalesce(p.valid_to >= date '%2$s', true) desc,
				    p.valid_from desc nulls last, p.position
				  limit 1
				) post on true""".formatted(organisation(), Objects.requireNonNullElseGet(query.on(), this.today::date),
				PLACES, first(query));
	}

	/** On a day that is asked for, what they held where it is asked for. */
	private static String first(DelegateQuery query) {
		return (query.on() == null) ? ""
				: (query.partner() != null) ? "coalesce(p.partner_id = %d, false) desc,".formatted(query.partner())
						: (query.unit() != null) ? "coalesce(p.unit_id = %d, false) desc,".formatted(query.unit()) : "";
	}

	private static String organisation() {
		String other = Bilingual.indonesian() ? "en" : "id";
		String own = Bilingual.language();
		return ("coalesce(partner.abbreviation, partner.name_%1$s, partner.name_%2$s, "
				+ "unit.abbreviation, unit.name_%1$s, unit.name_%2$s)")
			.formatted(own, other);
	}

	private static DelegateRow row(ResultSet row, int number) throws SQLException {
		String name = row.getString("full_name");
		return new DelegateRow(row.getLong("id"), row.getInt("version"), name, name, row.getString("title"),
				row.getObject("partner_id", Long.class), row.getObject("unit_id", Long.class),
				row.getString("organisation"), ActingTitle.is(row.getString("title")),
				Classification.valueOf(row.getString("classification")));
	}

}
