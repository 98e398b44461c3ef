package id.mitra.identity.caller;

import java.sql.Types;
import java.util.function.Supplier;

import id.mitra.platform.error.RecordNotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rule that bounds every read of what is classified: a reader sees what is classified
 * no higher than their clearance, and nobody who is not known sees any. Hibernate adds it
 * to every query and load of a {@link ClassifiedEntity}; SQL of our own names
 * {@link #of}.
 */
@Component("visibility")
public class Visibility {

	static final String FILTER = "visible";

	/** What the rule says of the table that stands before it. */
	public static final String CLASSIFIED = "classification <= cast(:clearance as classification)";

	static final String FILTER_CONDITION = "{alias}." + CLASSIFIED;

	/** The rule's parameter. */
	public static final String CLEARANCE = "clearance";

	private static final String ON_RECORD = " and known.trashed_at is null";

	private final JdbcClient jdbc;

	Visibility(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The rule of a table by the name that a statement gives it. */
	public static String of(String table) {
		return table + "." + CLASSIFIED;
	}

	/** The rule of a column that says how far something else is classified. */
	public static String at(String column) {
		return column + " <= cast(:" + CLEARANCE + " as classification)";
	}

	/**
	 * What the current reader may see up to; null, which compares to nothing, for nobody.
	 */
	public static @Nullable String clearance() {
		return Caller.current().map((caller) -> caller.clearance().name()).orElse(null);
	}

	/**
	 * How far what goes on without a reader may see: what it notes is shown to all.
	 */
	public static Classification reach() {
		return Caller.current().map(Caller::clearance).orElse(Classification.OPEN);
	}

	/**
	 * Whether the reader can see a record that is not in the trash.
	 */
	public boolean sees(String table, long id) {
		return seen(table, id, ON_RECORD);
	}

	/**
	 * Whether the reader can see a record, be it in the trash.
	 */
	public boolean shows(String table, long id) {
		return seen(table, id, "");
	}

	/**
	 * Lets a caller on whose reader can see the record, before any other question is
	 * asked.
	 * @throws RecordNotFound for everyone else
	 */
	public boolean known(String table, long id) {
		return check(table, id, ON_RECORD);
	}

	public boolean knownInTrash(String table, long id) {
		return check(table, id, " and known.trashed_at is not null");
	}

	private boolean check(String table, long id, String place) {
		if (!seen(table, id, place)) {
			throw new RecordNotFound(table, id);
		}
		return true;
	}

	private boolean seen(String table, long id, String place) {
		return this.jdbc
			.sql("select exists (select from " + table + " known where known.id = :id" + place + " and " + of("known")
					+ ")")
			.param("id", id)
			.param(CLEARANCE, clearance(), Types.VARCHAR)
			.query(Boolean.class)
			.single();
	}

	/**
	 * Gives Hibernate's filter its parameter for each query.
	 */
	static class Clearance implements Supplier<String> {

		@Override
		public String get() {
			String clearance = clearance();
			if (clearance == null) {
				throw new RecordNotFound("record", "for nobody");
			}
			return clearance;
		}

	}

}
