package id.mitra.commitment;

import java.sql.Types;

import id.mitra.identity.caller.Visibility;
import id.mitra.meeting.Visible;
import id.mitra.platform.error.RecordNotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may know of a commitment: whoever may know of its meeting, where it has one, and
 * else whom its own classification lets. With its meeting it lies in the trash.
 */
@Component("commitmentVisibility")
class CommitmentVisibility {

	/** The rule of a table called c; its parameter is that of {@link Visibility}. */
	static final String CONDITION = Visibility.of("c") + " and (c.meeting_id is null or "
			+ Visible.through("c.meeting_id").onRecord().condition() + ")";

	private final JdbcClient jdbc;

	CommitmentVisibility(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Lets a caller on who may know of a commitment that is not in the trash.
	 * @throws RecordNotFound for everyone else
	 */
	public boolean known(long id) {
		return check(id, "c.trashed_at is null");
	}

	public boolean knownInTrash(long id) {
		return check(id, "c.trashed_at is not null");
	}

	private boolean check(long id, String place) {
		if (!seen(id, place)) {
			throw new RecordNotFound("commitments", id);
		}
		return true;
	}

	/** Whether the caller may know of a commitment that is not in the trash. */
	boolean knows(long id) {
		return seen(id, "c.trashed_at is null");
	}

	private boolean seen(long id, String place) {
		return this.jdbc
			.sql("select exists (select from commitment c where c.id = :id and " + place + " and " + CONDITION + ")")
			.param("id", id)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query(Boolean.class)
			.single();
	}

}
