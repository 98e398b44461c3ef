package id.mitra.meeting;

import java.util.function.Supplier;

import id.mitra.identity.Reader;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rule that bounds every read of meetings: a reader sees what is classified no higher
 * than their clearance, and nobody who is not known sees any. Hibernate adds it to every
 * entity query and load; SQL of our own names {@link #CONDITION}, of a table called m.
 */
@Component("meetingVisibility")
public class MeetingVisibility {

	static final String FILTER = "visible";

	static final String FILTER_CONDITION = "{alias}." + MeetingVisibility.CLASSIFIED;

	/** What {@link #CONDITION} says of the table that stands before it. */
	static final String CLASSIFIED = "classification <= cast(:clearance as classification)";

	public static final String CONDITION = "m." + CLASSIFIED;

	/** The condition's parameter. */
	public static final String CLEARANCE = "clearance";

	private final JdbcClient jdbc;

	MeetingVisibility(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What the current reader may see up to; null, which compares to nothing, for nobody.
	 */
	public static @Nullable String clearance() {
		return Reader.current().map((reader) -> reader.clearance().name()).orElse(null);
	}

	/**
	 * Lets a caller on whose reader can see the meeting, before any other question is
	 * asked.
	 * @throws MeetingNotFound for everyone else
	 */
	public boolean known(long id) {
		return check(id, "trashed_at is null");
	}

	public boolean knownInTrash(long id) {
		return check(id, "trashed_at is not null");
	}

	private boolean check(long id, String place) {
		boolean known = this.jdbc
			.sql("select exists (select from meeting m where m.id = :id and m." + place + " and " + CONDITION + ")")
			.param("id", id)
			.param(CLEARANCE, clearance(), java.sql.Types.VARCHAR)
			.query(Boolean.class)
			.single();
		if (!known) {
			throw new MeetingNotFound(id);
		}
		return true;
	}

	/**
	 * Gives Hibernate's filter its parameter for each query.
	 */
	static class Clearance implements Supplier<String> {

		@Override
		public String get() {
			String clearance = clearance();
			if (clearance == null) {
				throw new MeetingNotFound("for nobody");
			}
			return clearance;
		}

	}

}
