package id.mitra.meeting;

import java.sql.Types;
import java.util.List;
import java.util.Set;

import id.mitra.identity.caller.Visibility;
import id.mitra.platform.error.RecordNotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rule of {@link Visibility} for meetings: SQL of our own names {@link #CONDITION},
 * of a table called m, and {@link Visible} the one of what hangs on them.
 */
@Component("meetingVisibility")
public class MeetingVisibility {

	/** What {@link #CONDITION} says of the table that stands before it. */
	static final String CLASSIFIED = Visibility.CLASSIFIED;

	public static final String CONDITION = "m." + Visibility.CLASSIFIED;

	/** The condition's parameter. */
	public static final String CLEARANCE = Visibility.CLEARANCE;

	private final Visibility visibility;

	private final JdbcClient jdbc;

	MeetingVisibility(Visibility visibility, JdbcClient jdbc) {
		this.visibility = visibility;
		this.jdbc = jdbc;
	}

	public static @Nullable String clearance() {
		return Visibility.clearance();
	}

	/**
	 * Up to what the current reader may see.
	 * @throws MeetingNotFound where nobody reads, who may see none
	 */
	static String ofSomebody() {
		String clearance = clearance();
		if (clearance == null) {
			throw new MeetingNotFound("for nobody");
		}
		return clearance;
	}

	public boolean known(long id) {
		return this.visibility.known("meeting", id);
	}

	public boolean knownInTrash(long id) {
		return this.visibility.knownInTrash("meeting", id);
	}

	/**
	 * Lets a caller on whose reader can see a record that hangs on a meeting, neither of
	 * the two in the trash, before any other question is asked.
	 * @param table a table with {@code id}, {@code meeting_id} and {@code trashed_at}
	 * @throws RecordNotFound for everyone else
	 */
	public boolean known(String table, long id) {
		return check(table, id, "known.trashed_at is null");
	}

	public boolean knownInTrash(String table, long id) {
		return check(table, id, "known.trashed_at is not null");
	}

	private boolean check(String table, long id, String place) {
		boolean known = this.jdbc
			.sql("select exists (select from " + table + " known where known.id = :id and " + place + " and "
					+ Visible.through("known.meeting_id").onRecord().condition() + ")")
			.param("id", id)
			.param(CLEARANCE, clearance(), Types.VARCHAR)
			.query(Boolean.class)
			.single();
		if (!known) {
			throw new RecordNotFound(table, id);
		}
		return true;
	}

	/** Those of the meetings that the reader can see on record. */
	public Set<Long> seen(List<Long> meetings) {
		if (meetings.isEmpty()) {
			return Set.of();
		}
		return Set.copyOf(this.jdbc
			.sql("select m.id from meeting m where m.id in (:ids) and m.trashed_at is null and " + CONDITION)
			.param("ids", meetings)
			.param(CLEARANCE, clearance(), Types.VARCHAR)
			.query(Long.class)
			.list());
	}

}
