package id.mitra.merging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;

import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Merged;
import id.mitra.identity.caller.Visibility;
import id.mitra.platform.error.Checks;
import id.mitra.platform.listing.Listing;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.listing.SortKey;
import id.mitra.platform.record.RandomIds;
import id.mitra.platform.record.Writer;
import id.mitra.platform.text.Bilingual;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what was merged into what, and has the database move what hangs on it.
 */
@Component
class MergerQueries {

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final Checks checks;

	private final Writer writer;

	MergerQueries(JdbcClient jdbc, JsonMapper json, Checks checks, Writer writer) {
		this.jdbc = jdbc;
		this.json = json;
		this.checks = checks;
		this.writer = writer;
	}

	/**
	 * A record that some rows are parts of, which changed with them.
	 *
	 * @param table that it is kept in
	 */
	record Touched(String table, long id, Classification classification) {
	}

	/**
	 * Has nobody write what hangs on one of two records, or what a merger has moved,
	 * until the transaction ends.
	 */
	void hold(MergerKind kind, long into, long from, long merger) {
		this.jdbc.sql("select hold_merger(:kind, :into, :from, :merger)")
			.param("kind", kind.table())
			.param("into", into)
			.param("from", from)
			.param("merger", merger)
			.query((row) -> {
			});
	}

	/** Puts a merger on record: its id. */
	long keep(MergerKind kind, long into, long from, Merged<? extends Record> merged) {
		long id = RandomIds.next();
		this.jdbc.sql("""
				insert into merger (id, kind, into_id, from_id, classification, draft_before, draft_after, merged_by)
				values (:id, :kind, :into, :from, cast(:classification as classification), cast(:before as json),
				  cast(:after as json), :by)
				""")
			.param("id", id)
			.param("kind", kind.name())
			.param("into", into)
			.param("from", from)
			.param("classification", merged.classification().name())
			.param("before", this.json.writeValueAsString(merged.before()))
			.param("after", this.json.writeValueAsString(merged.after()))
			.param("by", this.writer.name())
			.update();
		return id;
	}

	List<Touched> move(long merger) {
		return moved("select owner, id, classification from merge_references(:merger, :by)", merger);
	}

	List<Touched> moveBack(long merger) {
		return moved("select owner, id, classification from unmerge_references(:merger, :by)", merger);
	}

	private List<Touched> moved(String sql, long merger) {
		return this.jdbc.sql(sql)
			.param("merger", merger)
			.param("by", this.writer.name())
			.query((row, number) -> new Touched(row.getString("owner"), row.getLong("id"),
					Classification.valueOf(row.getString("classification"))))
			.list();
	}

	/** Notes that it is undone, unless it was before. */
	boolean undo(long merger) {
		return this.jdbc.sql(
				"update merger set undone_at = clock_timestamp(), undone_by = :by where id = :id and undone_at is null")
			.param("id", merger)
			.param("by", this.writer.name())
			.update() == 1;
	}

	/** What a merger made of the record that stayed. */
	<D extends Record> Merged<D> merged(MergerDetails merger, Class<D> draft) {
		return this.jdbc
			.sql("select g.draft_before, g.draft_after from merger g where g.id = :id and " + Visibility.of("g"))
			.param("id", merger.id())
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row, number) -> new Merged<>(this.json.readValue(row.getString("draft_before"), draft),
					this.json.readValue(row.getString("draft_after"), draft), merger.classification()))
			.single();
	}

	Page<MergerDetails> of(MergerKind kind, long id, PageRequest page) {
		return listing(kind).where("g.into_id = :into", "into", id)
			.page(this.jdbc, page, this.checks, (row, number) -> details(kind, row));
	}

	Optional<MergerDetails> find(MergerKind kind, long id, long merger) {
		return listing(kind).where("g.into_id = :into", "into", id)
			.where("g.id = :merger", "merger", merger)
			.page(this.jdbc, PageRequest.FIRST, this.checks, (row, number) -> details(kind, row))
			.items()
			.stream()
			.findFirst();
	}

	/**
	 * What a record leads to, over all that was merged since, where both may be known.
	 */
	Optional<Long> standing(MergerKind kind, long id) {
		return this.jdbc.sql("""
				select here.id
				from %1$s was
				join %1$s here on here.id = standing('%1$s', was.id)
				where was.id = :id
				  and was.merged_into is not null
				  and here.trashed_at is null
				  and %2$s
				  and %3$s
				""".formatted(kind.table(), Visibility.of("was"), Visibility.of("here")))
			.param("id", id)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query(Long.class)
			.optional();
	}

	private static Listing listing(MergerKind kind) {
		String name = (kind == MergerKind.PARTNER) ? "f.name_en, f.name_id" : "f.full_name";
		return Listing
			.descending(
					"g.id, g.into_id, g.from_id, g.classification, g.merged_at, g.merged_by, g.undone_at, "
							+ "g.undone_by, " + name,
					"merger g join " + kind.table() + " f on f.id = g.from_id and " + Visibility.of("f"),
					SortKey.number("g.moment"), SortKey.number("g.id"))
			.where(Visibility.of("g"))
			.bind(Visibility.CLEARANCE, String.valueOf(Visibility.clearance()))
			.where("g.kind = :kind", "kind", kind);
	}

	private static MergerDetails details(MergerKind kind, ResultSet row) throws SQLException {
		return MergerDetails.of(row, (kind == MergerKind.PARTNER)
				? Bilingual.name(row.getString("name_en"), row.getString("name_id")) : row.getString("full_name"));
	}

}
