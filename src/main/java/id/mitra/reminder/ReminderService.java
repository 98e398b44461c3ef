package id.mitra.reminder;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;

import id.mitra.commitment.CommitmentVisibility;
import id.mitra.identity.caller.Caller;
import id.mitra.identity.caller.Permission;
import id.mitra.identity.caller.Visibility;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.RecordNotFound;
import id.mitra.platform.listing.Count;
import id.mitra.platform.listing.Listing;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.listing.SortKey;
import id.mitra.platform.text.Bilingual;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows each user their reminders, which are nobody else's, and notes what they have
 * read. A record that they may not see now, or that lies in the trash, has none.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Permission.STAFF)
public class ReminderService {

	private static final String WRITES = Permission.STAFF + " and " + Permission.WRITE;

	/** More than a letter tells. */
	private static final int RECENT = 500;

	private static final String TABLES = """
			reminder r
			left join meeting m on m.id = r.meeting_id and m.trashed_at is null and %s
			left join commitment c on c.id = r.commitment_id and c.trashed_at is null and %s
			left join agreement a on a.id = r.agreement_id and a.trashed_at is null and %s"""
		.formatted(Visibility.of("m"), CommitmentVisibility.CONDITION, Visibility.of("a"));

	private static final String OWN = "r.user_id = :user and r.subject_id in (m.id, c.id, a.id)";

	private static final String READ = """
			update reminder
			set read_at = coalesce(read_at, now())
			where id in (
			  select r.id
			  from %s
			  where %s
			    and %s)
			""";

	private final JdbcClient jdbc;

	private final Checks checks;

	ReminderService(JdbcClient jdbc, Checks checks) {
		this.jdbc = jdbc;
		this.checks = checks;
	}

	/** What is unread first, then the latest day. */
	public Page<ReminderDetails> list(PageRequest page) {
		return own(columns()).page(this.jdbc, page, this.checks, (row, number) -> ReminderDetails.of(row));
	}

	/**
	 * Those that remind on a day or later, the earliest day that they are about first.
	 */
	public List<ReminderDetails> since(LocalDate day) {
		return this.jdbc.sql("""
				select %s
				from %s
				where %s
				  and r.day >= :day
				order by r.about_day, r.id
				limit :most
				""".formatted(columns(), TABLES, OWN))
			.param("user", Caller.required().id())
			.param("day", day)
			.param("most", RECENT)
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR)
			.query((row, number) -> ReminderDetails.of(row))
			.list();
	}

	private static String columns() {
		return """
				r.id, r.kind, r.day, r.about_day, r.subject_id, r.read_at,
				coalesce(m.classification, c.classification, a.classification) as classification,
				coalesce(m.title, c.text_{lang}, c.text_en, c.text_id,
				  a.title_{lang}, a.title_en, a.title_id) as title""".replace("{lang}", Bilingual.language());
	}

	/** How many are unread. */
	public Count unread() {
		return own("r.id").where("r.read_at is null").count(this.jdbc);
	}

	private static Listing own(String columns) {
		return Listing
			.descending(columns, TABLES, SortKey.number("r.unread"), SortKey.date("r.day"), SortKey.number("r.id"))
			.where(OWN)
			.bind("user", Caller.required().id())
			.bind(Visibility.CLEARANCE, String.valueOf(Visibility.clearance()));
	}

	@Transactional
	@PreAuthorize(WRITES)
	public void read(long id) {
		if (read("r.id = :id").param("id", id).update() == 0) {
			throw new RecordNotFound("account/reminders", id);
		}
	}

	@Transactional
	@PreAuthorize(WRITES)
	public void readAll() {
		read("r.read_at is null").update();
	}

	private JdbcClient.StatementSpec read(String which) {
		return this.jdbc.sql(READ.formatted(TABLES, OWN, which))
			.param("user", Caller.required().id())
			.param(Visibility.CLEARANCE, Visibility.clearance(), Types.VARCHAR);
	}

}
