package id.mitra.meeting;

import java.sql.Types;

import id.mitra.delegate.DelegateUse;
import id.mitra.identity.caller.Classification;
import id.mitra.partner.PartnerUse;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells the features below whether the reader can see a meeting with a partner or a
 * delegate of theirs.
 */
abstract class MeetingUse {

	private final JdbcClient jdbc;

	private final String meetings;

	/**
	 * A use.
	 * @param meetings the meetings that name a record, as SQL
	 */
	private MeetingUse(JdbcClient jdbc, String meetings) {
		this.jdbc = jdbc;
		this.meetings = meetings;
	}

	@Component
	static class OfPartner extends MeetingUse implements PartnerUse {

		OfPartner(JdbcClient jdbc) {
			super(jdbc, "select meeting_id from meeting_partner where partner_id = :id");
		}

	}

	@Component
	static class OfDelegate extends MeetingUse implements DelegateUse {

		OfDelegate(JdbcClient jdbc) {
			super(jdbc, "select meeting_id from attendance where delegate_id = :id "
					+ "union all select meeting_id from statement where delegate_id = :id");
		}

	}

	public boolean uses(long id) {
		return any(id, "m.trashed_at is null", Classification.OPEN);
	}

	/**
	 * In the trash too, as they may come back. Nobody raises a record above their own
	 * clearance, so that all of these are meetings that they can see.
	 */
	public boolean usesBelow(long id, Classification classification) {
		return any(id, "m.classification < cast(:classification as classification)", classification);
	}

	private boolean any(long id, String condition, Classification classification) {
		return this.jdbc
			.sql("select exists (select from meeting m where m.id in (" + this.meetings + ") and " + condition + " and "
					+ MeetingVisibility.CONDITION + ")")
			.param("id", id)
			.param("classification", classification.name())
			.param(MeetingVisibility.CLEARANCE, MeetingVisibility.clearance(), Types.VARCHAR)
			.query(Boolean.class)
			.single();
	}

}
