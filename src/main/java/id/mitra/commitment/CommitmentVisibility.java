package id.mitra.commitment;

import java.sql.Types;
import java.util.Collection;
import java.util.Set;

import id.mitra.identity.caller.Classification;
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
public class CommitmentVisibility {

	/** The rule of a table called c; its parameter is that of {@link Visibility}. */
	public static final String CONDITION = Visibility.of("c") + " and (c.meeting_id is null or "
			+ Visible.through("c.meeting_id").onRecord().condition() + ")";

	/**
	 * The same where many are looked at: the schema has a commitment classified as its
	 * meeting is, so that all there is to know of the meeting is whether it lies in the
	 * trash, as few do.
	 */
	static final String CONDITION_OF_MANY = Visibility.of("c") + " and (c.meeting_id is null or c.meeting_id not in "
			+ "(select gone.id from meeting gone where gone.trashed_at is not null and " + Visibility.of("gone") + "))";

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

	/**
	 * Those of the commitments that the caller may know of, up to a classification, none
	 * of them in the trash. They stay so until the end of the transaction.
	 */
	Set<Long> onRecord(Collection<Long> ids, Classification upTo) {
		if (ids.isEmpty()) {
			return Set.of();
		}
		return Set.copyOf(this.jdbc
			.sql("select c.id from commitment c where c.id in (:ids) and c.trashed_at is null and " + CONDITION
					+ " and not c.classification > cast(:upTo as classification) order by c.id for share of c")
			.param("ids", ids)
			.param("upTo", upTo.name())
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query(Long.class)
			.list());
	}

	private boolean check(long id, String place) {
		boolean known = this.jdbc
			.sql("select exists (select from commitment c where c.id = :id and " + place + " and " + CONDITION + ")")
			.param("id", id)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query(Boolean.class)
			.single();
		if (!known) {
			throw new RecordNotFound("commitments", id);
		}
		return true;
	}

}
