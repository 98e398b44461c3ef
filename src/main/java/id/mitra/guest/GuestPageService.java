package id.mitra.guest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;

import id.mitra.identity.caller.Caller;
import id.mitra.identity.caller.Permission;
import id.mitra.identity.caller.Visibility;
import id.mitra.identity.user.Secret;
import id.mitra.meeting.MeetingService;
import id.mitra.meeting.Visible;
import id.mitra.platform.error.RecordNotFound;
import id.mitra.platform.error.Refused;
import id.mitra.platform.record.RandomIds;
import id.mitra.platform.start.PublicAddress;
import id.mitra.platform.text.Sha256;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens and ends the pages on which guests of a meeting enter themselves. Of an address
 * only the SHA-256 is kept, so that whoever reads the database can enter nobody.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Permission.OFFICER)
class GuestPageService {

	/** At a time, for one meeting. */
	private static final int MOST = 5;

	private static final String OPEN = """
			select p.id, p.opened_at, p.expires_at, (select count(*) from guest g where g.page_id = p.id) as guests
			from guest_page p
			where p.meeting_id = :meeting
			  and p.expires_at > now()
			  and %s
			order by p.opened_at, p.id
			""".formatted(Visible.through("p.meeting_id").onRecord().condition());

	private final JdbcClient jdbc;

	private final MeetingService meetings;

	private final PublicAddress address;

	private final GuestDays days;

	GuestPageService(JdbcClient jdbc, MeetingService meetings, PublicAddress address, GuestDays days) {
		this.jdbc = jdbc;
		this.meetings = meetings;
		this.address = address;
		this.days = days;
	}

	/** Those of a meeting that have not ended, first opened first. */
	@PreAuthorize(MeetingService.KNOWN + Permission.OFFICER)
	public List<GuestPageDetails> open(long id) {
		return this.jdbc.sql(OPEN)
			.param("meeting", id)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query(GuestPageService::details)
			.list();
	}

	/** One more, for an hour. */
	@Transactional
	@PreAuthorize(MeetingService.KNOWN + Permission.OFFICER_WRITES)
	public GuestPageDetails create(long id) {
		if (!this.days.admit(this.meetings.get(id))) {
			throw new Refused("guestPage.day");
		}
		if (open(id).size() >= MOST) {
			throw new Refused("guestPage.most", MOST);
		}
		String secret = Secret.random();
		return this.jdbc.sql("""
				insert into guest_page (id, meeting_id, secret_hash, opened_by, expires_at)
				values (:id, :meeting, :hash, :user, now() + interval '1 hour')
				returning id, opened_at, expires_at, 0 as guests
				""")
			.param("id", RandomIds.next())
			.param("meeting", id)
			.param("hash", Sha256.of(secret))
			.param("user", Caller.required().id())
			.query(GuestPageService::details)
			.single()
			.at(this.address.onPage("/guests/" + secret));
	}

	/** Ends one at once; what was entered on it still waits. */
	@Transactional
	@PreAuthorize(MeetingService.KNOWN + Permission.OFFICER_WRITES)
	public void revoke(long id, long page) {
		int ended = this.jdbc.sql("""
				update guest_page
				set expires_at = now()
				where id = :page
				  and meeting_id = :meeting
				  and expires_at > now()
				""").param("page", page).param("meeting", id).update();
		if (ended == 0) {
			throw new RecordNotFound("guest-pages", page);
		}
	}

	private static GuestPageDetails details(ResultSet row, int number) throws SQLException {
		return new GuestPageDetails(row.getLong("id"), row.getTimestamp("opened_at").toInstant(),
				row.getTimestamp("expires_at").toInstant(), row.getInt("guests"), null, null);
	}

}
