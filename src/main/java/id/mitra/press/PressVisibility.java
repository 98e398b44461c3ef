package id.mitra.press;

import java.sql.Types;

import id.mitra.meeting.MeetingVisibility;
import id.mitra.platform.RecordNotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rule that bounds every read of press items, of a table called i: one that reports
 * meetings exists for whoever can see one of them, since it would tell of them.
 */
@Component("pressVisibility")
public class PressVisibility {

	/** Its parameter is that of {@link MeetingVisibility}. */
	public static final String CONDITION = """
			(not exists (select from press_item_meeting c where c.press_item_id = i.id)
			  or exists (
			    select
			    from press_item_meeting c
			    join meeting m on m.id = c.meeting_id
			    where c.press_item_id = i.id
			      and %s))""".formatted(MeetingVisibility.CONDITION);

	private final JdbcClient jdbc;

	PressVisibility(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Lets a caller on for whom the item exists, before any other question is asked.
	 * @throws RecordNotFound for everyone else
	 */
	public boolean known(long id) {
		return check(id, "trashed_at is null");
	}

	public boolean knownInTrash(long id) {
		return check(id, "trashed_at is not null");
	}

	private boolean check(long id, String place) {
		boolean known = this.jdbc
			.sql("select exists (select from press_item i where i.id = :id and i." + place + " and " + CONDITION + ")")
			.param("id", id)
			.param(MeetingVisibility.CLEARANCE, MeetingVisibility.clearance(), Types.VARCHAR)
			.query(Boolean.class)
			.single();
		if (!known) {
			throw new RecordNotFound("press", id);
		}
		return true;
	}

}
