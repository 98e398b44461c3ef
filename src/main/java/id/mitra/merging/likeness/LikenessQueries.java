package id.mitra.merging.likeness;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import id.mitra.identity.caller.Visibility;
import id.mitra.merging.likeness.PartnerTraits.Kinship;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the finder of doubles reads of records, and what it keeps of them.
 */
@Component
class LikenessQueries {

	/** Of one record: whoever has more like it has none that can be told from others. */
	private static final int MOST_ALIKE = 200;

	private final JdbcClient jdbc;

	LikenessQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A record that is to be looked at.
	 */
	record Unseen(String kind, long id) {
	}

	/** Has records looked at; whoever writes them waits for nobody. */
	void note(String kind, Collection<Long> ids) {
		this.jdbc.sql("insert into likeness_due (kind, record_id) select :kind, id from unnest(:ids) id")
			.param("kind", kind)
			.param("ids", ids.toArray(Long[]::new))
			.update();
	}

	/**
	 * Takes some of those that are to be looked at, each once, and after whoever took
	 * others has ended: two at a time would look at two alike and miss the pair.
	 */
	Set<Unseen> take(int most) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtext('find-doubles'))").query((row) -> {
		});
		return Set.copyOf(this.jdbc.sql("""
				with first as materialized (
				  select id
				  from likeness_due
				  order by id
				  limit :most
				)
				delete from likeness_due d
				using first
				where d.id = first.id
				returning d.kind, d.record_id
				""")
			.param("most", most)
			.query((row, number) -> new Unseen(row.getString("kind"), row.getLong("record_id")))
			.list());
	}

	/** Keeps by what a record is found; by nothing where it is to be found no more. */
	void keep(Unseen record, Set<String> keys) {
		this.jdbc.sql("delete from likeness_key where kind = :kind and record_id = :id")
			.param("kind", record.kind())
			.param("id", record.id())
			.update();
		this.jdbc.sql("""
				insert into likeness_key (kind, key, record_id)
				select :kind, key, :id from unnest(:keys) key
				""")
			.param("kind", record.kind())
			.param("id", record.id())
			.param("keys", keys.toArray(String[]::new))
			.update();
	}

	/** Those that have a key in common with a record, most in common first. */
	List<Long> alike(Unseen record, Set<String> keys) {
		return this.jdbc.sql("""
				select record_id
				from likeness_key
				where kind = :kind
				  and key = any (:keys)
				  and record_id <> :id
				group by record_id
				order by count(*) desc, record_id
				limit :most
				""")
			.param("kind", record.kind())
			.param("id", record.id())
			.param("keys", keys.toArray(String[]::new))
			.param("most", MOST_ALIKE)
			.query((row, number) -> row.getLong("record_id"))
			.list();
	}

	/**
	 * Keeps what a record is like, in thousandths, in place of what it was like before.
	 */
	void liken(Unseen record, Map<Long, Integer> scores) {
		this.jdbc.sql("delete from likeness where kind = :kind and (one_id = :id or other_id = :id)")
			.param("kind", record.kind())
			.param("id", record.id())
			.update();
		this.jdbc.sql("""
				insert into likeness (kind, one_id, other_id, score)
				select :kind, least(:id, other), greatest(:id, other), score
				from unnest(:others, :scores) alike (other, score)
				""")
			.param("kind", record.kind())
			.param("id", record.id())
			.param("others", scores.keySet().toArray(Long[]::new))
			.param("scores", scores.values().toArray(Integer[]::new))
			.update();
	}

	/** What is known of partners on record, by id. */
	Map<Long, PartnerTraits> partners(Collection<Long> ids) {
		Map<Long, PartnerTraits> partners = new HashMap<>();
		this.jdbc.sql("""
				select p.id, p.parent_id, p.kind, p.country, p.name_en, p.name_id, p.abbreviation, p.aliases,
				  array(
				   select unnest(array[n.name_en, n.name_id])
				   from partner_name n
				   where n.partner_id = p.id) as former,
				  array(select n.abbreviation from partner_name n where n.partner_id = p.id) as short
				from partner p
				where p.id = any (:ids)
				  and p.trashed_at is null
				  and %s
				""".formatted(Visibility.of("p")))
			.param("ids", ids.toArray(Long[]::new))
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row) -> {
				partners.put(row.getLong("id"), partner(row));
			});
		return partners;
	}

	private static PartnerTraits partner(ResultSet row) throws SQLException {
		List<String> called = new ArrayList<>(texts(row.getArray("aliases")));
		called.addAll(texts(row.getArray("former")));
		Stream.of(row.getString("name_en"), row.getString("name_id")).filter(Objects::nonNull).forEach(called::add);
		List<String> abbreviations = new ArrayList<>(texts(row.getArray("short")));
		if (row.getString("abbreviation") != null) {
			abbreviations.add(row.getString("abbreviation"));
		}
		return PartnerTraits.of(new Kinship(row.getLong("id"), row.getObject("parent_id", Long.class)),
				row.getString("kind"), row.getString("country"), Set.copyOf(called), abbreviations);
	}

	/** What is known of people on record, by id. */
	Map<Long, PersonTraits> people(Collection<Long> ids) {
		Map<Long, PersonTraits> people = new HashMap<>();
		this.jdbc.sql("""
				select d.id, d.full_name, d.email,
				  array(
				    select coalesce('p' || p.partner_id, 'u' || p.unit_id)
				    from delegate_post p
				    where p.delegate_id = d.id) as places
				from delegate d
				where d.id = any (:ids)
				  and d.trashed_at is null
				  and %s
				""".formatted(Visibility.of("d")))
			.param("ids", ids.toArray(Long[]::new))
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row) -> {
				people.put(row.getLong("id"), PersonTraits.of(row.getString("full_name"), row.getString("email"),
						Set.copyOf(texts(row.getArray("places")))));
			});
		return people;
	}

	private static List<String> texts(Array array) throws SQLException {
		return Arrays.stream((Object[]) array.getArray()).filter(Objects::nonNull).map(Object::toString).toList();
	}

}
