package id.mitra.commitment;

import java.sql.Types;
import java.util.List;

import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Visibility;
import id.mitra.meeting.MeetingAttachment;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The commitments of a meeting, be they in the trash, where it is reclassified.
 */
@Component
class CommitmentAttachment implements MeetingAttachment {

	private final JdbcClient jdbc;

	private final List<CommitmentLink> links;

	CommitmentAttachment(JdbcClient jdbc, List<CommitmentLink> links) {
		this.jdbc = jdbc;
		this.links = links;
	}

	@Override
	public List<Long> partners(long meeting) {
		return of(meeting, "select distinct c.partner_id", "");
	}

	@Override
	public List<Long> delegates(long meeting) {
		return of(meeting, "select distinct c.delegate_id", " and c.delegate_id is not null");
	}

	/** Locked first, so that nobody begins to name one in between. */
	@Override
	public boolean allows(long meeting, Classification wanted) {
		List<Long> all = of(meeting, "select c.id", " order by c.id for no key update");
		return all.isEmpty() || this.links.stream().noneMatch((link) -> link.linksBelow(all, wanted, meeting));
	}

	private List<Long> of(long meeting, String what, String more) {
		return this.jdbc.sql(what + " from commitment c where c.meeting_id = :meeting and " + Visibility.of("c") + more)
			.param("meeting", meeting)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row, number) -> row.getLong(1))
			.list();
	}

}
