package id.mitra.merging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.mitra.country.Countries;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Visibility;
import id.mitra.merging.DoublePair.Alike;
import id.mitra.merging.DoublePair.Lookalike;
import id.mitra.platform.error.Checks;
import id.mitra.platform.listing.Listing;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.listing.SortKey;
import id.mitra.platform.record.Writer;
import id.mitra.platform.text.Bilingual;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads pairs that may be one, of which the reader may know both, and keeps which are
 * not.
 */
@Component
class DoubleQueries {

	private static final String DISMISSED = """
			not exists (
			  select
			  from likeness_dismissal d
			  where d.kind = l.kind
			    and d.one_id = l.one_id
			    and d.other_id = l.other_id)""";

	private final JdbcClient jdbc;

	private final Countries countries;

	private final Checks checks;

	private final Writer writer;

	DoubleQueries(JdbcClient jdbc, Countries countries, Checks checks, Writer writer) {
		this.jdbc = jdbc;
		this.countries = countries;
		this.checks = checks;
		this.writer = writer;
	}

	/** The likeliest first. */
	Page<DoublePair> list(MergerKind kind, PageRequest request) {
		Page<Alike> page = Listing
			.descending("l.one_id, l.other_id, l.score",
					"likeness l join %1$s one on one.id = l.one_id and one.trashed_at is null and %2$s "
						.formatted(kind.table(), Visibility.of("one"))
							+ "join %1$s other on other.id = l.other_id and other.trashed_at is null and %2$s"
								.formatted(kind.table(), Visibility.of("other")),
					SortKey.number("l.score"), SortKey.number("l.one_id"), SortKey.number("l.other_id"))
			.bind(Visibility.CLEARANCE, String.valueOf(Visibility.clearance()))
			.where("l.kind = :kind", "kind", kind)
			.where(DISMISSED)
			.page(this.jdbc, request, this.checks, (row, number) -> new Alike(row.getLong("one_id"),
					row.getLong("other_id"), row.getInt("score") / 1000.0));
		Map<Long, Lookalike> known = known(kind,
				page.items().stream().flatMap((pair) -> Stream.of(pair.one(), pair.other())).distinct().toList());
		return new Page<>(page.items().stream().flatMap((pair) -> pair.of(known).stream()).toList(), page.next());
	}

	private Map<Long, Lookalike> known(MergerKind kind, List<Long> ids) {
		Map<Long, Lookalike> known = new HashMap<>();
		if (!ids.isEmpty()) {
			this.jdbc.sql((kind == MergerKind.PARTNER) ? partners() : people())
				.param("ids", ids)
				.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
				.query((row) -> {
					known.put(row.getLong("id"), new Lookalike(row.getLong("id"), row.getString("name"), about(row),
							Classification.valueOf(row.getString("classification"))));
				});
		}
		return known;
	}

	private @Nullable String about(ResultSet row) throws SQLException {
		String about = Stream.of(row.getString("about"), this.countries.name(row.getString("country")))
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" · "));
		return about.isEmpty() ? null : about;
	}

	private static String partners() {
		return """
				select p.id, coalesce(p.name_%1$s, p.name_%2$s) as name,
				  p.abbreviation as about, p.country, p.classification
				from partner p
				where p.id in (:ids)
				  and %3$s
				""".formatted(Bilingual.language(), Bilingual.indonesian() ? "en" : "id", Visibility.of("p"));
	}

	/** With the post last held, at a partner that the reader may know or a unit. */
	private static String people() {
		return """
				select d.id, d.full_name as name, post.about, cast(null as text) as country, d.classification
				from delegate d
				left join lateral (
				  select concat_ws(', ', p.title, coalesce(partner.abbreviation, partner.name_%1$s, partner.name_%2$s,
				    unit.abbreviation, unit.name_%1$s, unit.name_%2$s)) as about
				  from delegate_post p
				  left join partner on partner.id = p.partner_id
				  left join unit on unit.id = p.unit_id
				  where p.delegate_id = d.id
				    and (p.partner_id is null or %4$s)
				  order by p.valid_to desc nulls first, p.valid_from desc nulls last, p.position
				  limit 1
				) post on true
				where d.id in (:ids)
				  and %3$s
				""".formatted(Bilingual.language(), Bilingual.indonesian() ? "en" : "id", Visibility.of("d"),
				Visibility.of("partner"));
	}

	/** Keeps that two are two, once. */
	void dismiss(MergerKind kind, long one, long other) {
		this.jdbc.sql("""
				insert into likeness_dismissal (kind, one_id, other_id, dismissed_by)
				values (:kind, least(:one, :other), greatest(:one, :other), :by)
				on conflict do nothing
				""")
			.param("kind", kind.name())
			.param("one", one)
			.param("other", other)
			.param("by", this.writer.name())
			.update();
	}

	/** Whoever was told from one that is merged is told from what it is merged into. */
	void inherit(MergerKind kind, long into, long from) {
		this.jdbc.sql("select inherit_dismissals(:kind, :into, :from, :by)")
			.param("kind", kind.name())
			.param("into", into)
			.param("from", from)
			.param("by", this.writer.name())
			.query((row) -> {
			});
	}

}
