package id.mitra.agreement;

import java.sql.Types;
import java.util.Collection;
import java.util.Set;

import id.mitra.identity.caller.Visibility;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What an agreement refers to, as far as its writer may know it.
 */
@Component
class AgreementReferences {

	private final JdbcClient jdbc;

	AgreementReferences(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Those of the partners that are there for the writer to name, not in the trash. */
	Set<Long> partners(Collection<Long> ids) {
		return ids.isEmpty() ? Set.of() : Set.copyOf(bounded(
				"select p.id from partner p where p.id in (:ids) and p.trashed_at is null and " + Visibility.of("p"))
			.param("ids", ids)
			.query(Long.class)
			.list());
	}

	/** Whether there is an agreement for the writer to name, not in the trash. */
	boolean agreement(long id) {
		return known("agreement a where a.id = :id and a.trashed_at is null and " + Visibility.of("a"), id);
	}

	boolean meeting(long id) {
		return known("meeting m where m.id = :id and m.trashed_at is null and " + Visibility.of("m"), id);
	}

	/** Whether the writer may know a meeting, be it in the trash. */
	boolean showsMeeting(@Nullable Long id) {
		return id == null || known("meeting m where m.id = :id and " + Visibility.of("m"), id);
	}

	/** Whether one agreement comes before another, be it by way of others. */
	boolean precedes(long earlier, long later) {
		return bounded("""
				with recursive before as (
				  select a.predecessor_id as id from agreement a where a.id = :later and {visible}
				  union
				  select a.predecessor_id from agreement a join before on before.id = a.id and {visible}
				)
				select exists (select from before where id = :earlier)
				""".replace("{visible}", Visibility.of("a"))).param("later", later)
			.param("earlier", earlier)
			.query(Boolean.class)
			.single();
	}

	private boolean known(String where, long id) {
		return bounded("select exists (select from " + where + ")").param("id", id).query(Boolean.class).single();
	}

	private JdbcClient.StatementSpec bounded(String sql) {
		return this.jdbc.sql(sql).param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR);
	}

}
