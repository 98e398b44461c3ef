package id.mitra.identity.caller;

import java.sql.Types;
import java.util.Collection;
import java.util.List;

import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.record.Change;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may classify what how: anyone who writes a new record, up to their own clearance;
 * of what exists, managers alone. What a record names is never classified higher than the
 * record itself, so that whoever opens it may read every name in it.
 */
@Component
public class Classifying {

	private static final String FIELD = "classification";

	private final JdbcClient jdbc;

	Classifying(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Holds what a new record is to be to its writer's clearance. */
	public void check(@Nullable Classification wanted, FieldErrors errors) {
		errors.rejectIf(wanted != null && wanted.isAbove(Caller.required().clearance()), FIELD, "clearance");
	}

	/**
	 * Holds what an existing record is to be to the rules, once its versions agree.
	 * @throws AccessDeniedException where it changes and the writer is no manager
	 */
	public void checkChange(Classification wanted, Classification current, FieldErrors errors) {
		if (wanted != current) {
			if (!Caller.required().manager()) {
				throw new AccessDeniedException("Only a manager reclassifies");
			}
			check(wanted, errors);
		}
	}

	/** What a revision is to a record: a change of who may know it, or just a change. */
	public static Change revision(ClassifiedDraft before, ClassifiedDraft after) {
		return (before.classification() != after.classification()) ? Change.RECLASSIFIED : Change.UPDATED;
	}

	/** Whether a draft can raise what exists: of whoever is no manager it is refused. */
	public boolean mayRaise(@Nullable Classification wanted) {
		return wanted != null && wanted != Classification.OPEN && Caller.required().manager();
	}

	/**
	 * Has whoever raises a record wait for those who are about to name it in a lower one,
	 * and the other way about. Comes before any row is locked.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void beforeRaising() {
		lock("pg_advisory_xact_lock");
	}

	/** Whether one of the records that the caller may know is classified otherwise. */
	public boolean differ(String table, Collection<Long> ids) {
		return this.jdbc
			.sql("select count(distinct classification) > 1 from " + table + " t where t.id in (:ids) and "
					+ Visibility.of("t"))
			.param("ids", ids)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query(Boolean.class)
			.single();
	}

	/**
	 * Lowers records to what names them now.
	 * @return those that were higher
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public List<Lowered> lower(String table, Collection<Long> ids, Classification to) {
		List<Long> named = ids.stream().distinct().sorted().toList();
		if (named.isEmpty()) {
			return List.of();
		}
		lock("pg_advisory_xact_lock_shared");
		List<Lowered> higher = this.jdbc
			.sql("select id, classification from " + table
					+ " where id in (:ids) and classification > cast(:clearance as classification) "
					+ "order by id for no key update")
			.param("ids", named)
			.param(Visibility.CLEARANCE, to.name())
			.query((row, number) -> new Lowered(row.getLong("id"),
					Classification.valueOf(row.getString("classification")), to))
			.list();
		if (!higher.isEmpty()) {
			this.jdbc
				.sql("update " + table + " set classification = cast(:to as classification), version = version + 1, "
						+ "updated_at = now(), updated_by = :by where id in (:ids)")
				.param("to", to.name())
				.param("by", Caller.required().username())
				.param("ids", higher.stream().map(Lowered::id).toList())
				.update();
		}
		return higher;
	}

	private void lock(String function) {
		this.jdbc.sql("select " + function + "(hashtext('" + FIELD + "'))").query((row) -> {
		});
	}

}
