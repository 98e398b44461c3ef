package id.mitra.record;

import java.sql.Types;
import java.util.Collection;
import java.util.List;

import id.mitra.commitment.CommitmentLink;
import id.mitra.delegate.DelegateUse;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Visibility;
import id.mitra.meeting.MeetingAttachment;
import id.mitra.meeting.Visible;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whom and which commitments the states of records name, and what follows from it for
 * those that are named: none is ever classified higher than a record that names it.
 */
@Component
class RecordNames implements MeetingAttachment, DelegateUse, CommitmentLink {

	private static final String PEOPLE = "record_person p join meeting_record r on r.meeting_id = p.meeting_id and "
			+ Visibility.of("r");

	private final JdbcClient jdbc;

	RecordNames(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Remembers whom and what a state names. */
	void keep(long meeting, Collection<Long> people, Collection<Long> commitments) {
		keep("record_person (meeting_id, delegate_id)", "delegate", meeting, people);
		keep("record_promise (meeting_id, commitment_id)", "commitment", meeting, commitments);
	}

	private void keep(String link, String table, long meeting, Collection<Long> ids) {
		if (!ids.isEmpty()) {
			this.jdbc
				.sql("insert into " + link + " select :meeting, named.id from " + table
						+ " named where named.id in (:ids) and " + Visibility.of("named") + " on conflict do nothing")
				.param("meeting", meeting)
				.param("ids", ids)
				.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
				.update();
		}
	}

	@Override
	public List<Long> partners(long meeting) {
		return List.of();
	}

	@Override
	public List<Long> delegates(long meeting) {
		return this.jdbc.sql("select p.delegate_id from " + PEOPLE + " where p.meeting_id = :meeting")
			.param("meeting", meeting)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row, number) -> row.getLong("delegate_id"))
			.list();
	}

	/** Locked first, so that it names nothing more in between. */
	@Override
	public boolean allows(long meeting, Classification wanted) {
		this.jdbc
			.sql("select r.meeting_id from meeting_record r where r.meeting_id = :meeting and " + Visibility.of("r")
					+ " for no key update")
			.param("meeting", meeting)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row) -> {
			});
		return !any("""
				record_promise p join commitment c on c.id = p.commitment_id and %s
				where p.meeting_id in (:ids)
				  and c.meeting_id is distinct from p.meeting_id
				  and c.classification > cast(:wanted as classification)""".formatted(Visibility.of("c")),
				List.of(meeting), wanted, null);
	}

	@Override
	public boolean linksBelow(Collection<Long> commitments, Classification wanted, @Nullable Long along) {
		return any("""
				record_promise p join meeting_record r on r.meeting_id = p.meeting_id and %s
				where p.commitment_id in (:ids)
				  and r.meeting_id is distinct from cast(:along as bigint)
				  and r.classification < cast(:wanted as classification)""".formatted(Visibility.of("r")), commitments,
				wanted, along);
	}

	@Override
	public boolean uses(long delegate) {
		return any(
				PEOPLE + " where p.delegate_id in (:ids) and " + Visible.through("r.meeting_id").onRecord().condition(),
				List.of(delegate), Classification.OPEN, null);
	}

	@Override
	public boolean usesBelow(long delegate, Classification wanted) {
		return any(PEOPLE + " where p.delegate_id in (:ids) and r.classification < cast(:wanted as classification)",
				List.of(delegate), wanted, null);
	}

	private boolean any(String where, Collection<Long> ids, Classification wanted, @Nullable Long along) {
		return this.jdbc.sql("select exists (select from " + where + ")")
			.param("ids", ids)
			.param("wanted", wanted.name())
			.param("along", along, Types.BIGINT)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query(Boolean.class)
			.single();
	}

}
