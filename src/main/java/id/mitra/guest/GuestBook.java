package id.mitra.guest;

import java.time.Instant;
import java.util.Optional;

import id.mitra.meeting.term.Side;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.Refused;
import id.mitra.platform.jobs.Repeated;
import id.mitra.platform.record.RandomIds;
import id.mitra.platform.text.Sha256;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What guests see and do, who are known to nobody: each device has its own entry of a
 * page, and sees no other.
 */
@Component
class GuestBook {

	/** More, no meeting has. */
	private static final int MOST = 1_000;

	private final JdbcClient jdbc;

	private final Checks checks;

	GuestBook(JdbcClient jdbc, Checks checks) {
		this.jdbc = jdbc;
		this.checks = checks;
	}

	/**
	 * A page that has not ended: its hour is not over, nobody ended it, and its meeting
	 * is still to come or was held.
	 */
	record OpenPage(long id, Instant expiresAt) {
	}

	Optional<OpenPage> page(String secret) {
		return page(secret, "");
	}

	/** Whoever waited for its lock is told what it is by then. */
	private Optional<OpenPage> page(String secret, String lock) {
		return this.jdbc.sql("""
				select p.id, p.expires_at
				from guest_page p
				join meeting m on m.id = p.meeting_id
				where p.secret_hash = :hash
				  and p.expires_at > clock_timestamp()
				  and m.status in ('PLANNED', 'HELD')
				  and m.trashed_at is null
				""" + lock)
			.param("hash", Sha256.of(secret))
			.query((row, number) -> new OpenPage(row.getLong("id"), row.getTimestamp("expires_at").toInstant()))
			.optional();
	}

	Optional<GuestDraft> entry(OpenPage page, String device) {
		return this.jdbc.sql("""
				select name, office, organisation, side
				from guest
				where page_id = :page
				  and device_hash = :device
				""")
			.param("page", page.id())
			.param("device", Sha256.of(device))
			.query((row, number) -> new GuestDraft(row.getString("name"), row.getString("office"),
					row.getString("organisation"), Side.valueOf(row.getString("side"))))
			.optional();
	}

	/**
	 * What is corrected waits once more; what is sent twice does not.
	 * @return whether the page was open still
	 */
	@Transactional
	boolean enter(String secret, String device, GuestDraft draft) {
		this.checks.of(draft).throwIfAny();
		Optional<OpenPage> page = page(secret, "for update of p");
		page.ifPresent((open) -> enter(open, device, draft.stripped()));
		return page.isPresent();
	}

	private void enter(OpenPage page, String device, GuestDraft guest) {
		if (entry(page, device).isEmpty() && entries(page) >= MOST) {
			throw new Refused("guests", MOST);
		}
		this.jdbc.sql("""
				insert into guest as known (id, page_id, device_hash, name, office, organisation, side)
				values (:id, :page, :device, :name, :office, :organisation, :side)
				on conflict (page_id, device_hash) do update
				set name = excluded.name, office = excluded.office, organisation = excluded.organisation,
				  side = excluded.side, version = known.version + 1, decision = null
				where (known.name, known.office, known.organisation, known.side)
				  is distinct from (excluded.name, excluded.office, excluded.organisation, excluded.side)
				""")
			.param("id", RandomIds.next())
			.param("page", page.id())
			.param("device", Sha256.of(device))
			.param("name", guest.name())
			.param("office", guest.office())
			.param("organisation", guest.organisation())
			.param("side", guest.represented().name())
			.update();
	}

	private int entries(OpenPage page) {
		return this.jdbc.sql("select count(*) from guest where page_id = :page")
			.param("page", page.id())
			.query(Integer.class)
			.single();
	}

	/** Whoever nobody has confirmed in a week is forgotten, with all that was typed. */
	@Repeated(name = "forget-guests", pause = "PT24H")
	void forget() {
		this.jdbc.sql("delete from guest_page where expires_at < now() - interval '7 days'").update();
	}

}
