package id.mitra.unfinished;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import id.mitra.identity.caller.Caller;
import id.mitra.identity.caller.Permission;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.error.RecordNotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps for each user what they typed and did not save, until they save it or throw it
 * away. It is nobody else's, and no record: it has no history, and no search finds it.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Permission.STAFF)
class UnfinishedService {

	private static final String WRITES = Permission.STAFF + " and " + Permission.WRITE;

	/** More than anybody has to do at once: the oldest go. */
	private static final int MOST = 50;

	private static final String COLUMNS = "key, address, title, revision, kept_at, finished_at";

	private final JdbcClient jdbc;

	private final Checks checks;

	private final SteppingForms forms;

	UnfinishedService(JdbcClient jdbc, Checks checks, SteppingForms forms) {
		this.jdbc = jdbc;
		this.checks = checks;
		this.forms = forms;
	}

	/** The caller's own, the latest first. */
	public List<UnfinishedDetails> list() {
		return this.jdbc.sql("select " + COLUMNS + """
				 from unfinished_form
				where user_id = :user and finished_at is null
				order by kept_at desc, key
				""").param("user", caller()).query(UnfinishedService::details).list();
	}

	/** As the form would send it. */
	public Typed typed(UUID key) {
		return this.jdbc.sql("""
				select key, address, fields, revision
				from unfinished_form
				where user_id = :user and key = :key and finished_at is null
				""")
			.param("user", caller())
			.param("key", key)
			.query((row, number) -> new Typed(row.getObject("key", UUID.class), row.getString("address"),
					row.getString("fields"), row.getInt("revision")))
			.optional()
			.orElseThrow(() -> none(key));
	}

	/**
	 * What was typed.
	 *
	 * @param fields percent-encoded
	 */
	record Typed(UUID key, String address, String fields, int revision) {
	}

	/**
	 * Keeps it, or more of it. Where it was kept from another tab since, both stay: this
	 * one gets a key of its own.
	 */
	@Transactional
	@PreAuthorize(WRITES)
	public UnfinishedDetails update(UUID key, UnfinishedDraft draft) {
		FieldErrors errors = this.checks.of(draft);
		errors.rejectIf(!errors.has("address") && !this.forms.has(draft.address()), "address", "form.unknown");
		errors.rejectIf(!errors.has("fields") && !TypedRequest.isReadable(draft.fields()), "fields", "characters");
		errors.throwIfAny();
		return kept(key, draft).or(() -> finished(key)).orElseGet(() -> kept(UUID.randomUUID(), draft).orElseThrow());
	}

	/** What another tab saved or threw away meanwhile, of which nothing is kept. */
	private Optional<UnfinishedDetails> finished(UUID key) {
		return this.jdbc.sql("select " + COLUMNS + """
				 from unfinished_form
				where user_id = :user and key = :key and finished_at is not null
				""").param("user", caller()).param("key", key).query(UnfinishedService::details).optional();
	}

	private Optional<UnfinishedDetails> kept(UUID key, UnfinishedDraft draft) {
		Optional<UnfinishedDetails> kept = this.jdbc.sql("""
				insert into unfinished_form as known (user_id, key, address, title, fields, tab)
				values (:user, :key, :address, :title, :fields, :tab)
				on conflict (user_id, key) do update
				set address = excluded.address, title = excluded.title, fields = excluded.fields, tab = excluded.tab,
				  revision = known.revision + 1, kept_at = now()
				where known.finished_at is null
				  and (known.tab = excluded.tab or known.revision = :revision)
				returning\s""" + COLUMNS)
			.param("user", caller())
			.param("key", key)
			.param("address", draft.address())
			.param("title", draft.title())
			.param("fields", draft.fields())
			.param("tab", draft.tab())
			.param("revision", draft.revision())
			.query(UnfinishedService::details)
			.optional();
		if (kept.isPresent() && kept.get().revision() == 1) {
			makeRoom();
		}
		return kept;
	}

	private void makeRoom() {
		this.jdbc.sql("""
				delete from unfinished_form
				where user_id = :user
				  and key in (
				    select key
				    from unfinished_form
				    where user_id = :user and finished_at is null
				    order by kept_at desc, key
				    offset :most)
				""").param("user", caller()).param("most", MOST).update();
	}

	/** Throws it away. */
	@Transactional
	@PreAuthorize(WRITES)
	public void delete(UUID key) {
		typed(key);
		finish(key);
	}

	/** It was saved, whether or not it had been kept. */
	@Transactional
	@PreAuthorize(WRITES)
	public void finish(UUID key) {
		this.jdbc.sql("""
				insert into unfinished_form (user_id, key, address, title, fields, tab, finished_at)
				values (:user, :key, '', '', '', :key, now())
				on conflict (user_id, key) do update
				set title = '', fields = '', finished_at = now()
				""").param("user", caller()).param("key", key).update();
	}

	private static UnfinishedDetails details(ResultSet row, int number) throws SQLException {
		return new UnfinishedDetails(row.getObject("key", UUID.class), row.getString("address"), row.getString("title"),
				row.getInt("revision"), row.getTimestamp("kept_at").toInstant(),
				row.getTimestamp("finished_at") != null);
	}

	private static long caller() {
		return Caller.required().id();
	}

	private static RecordNotFound none(UUID key) {
		return new RecordNotFound("account/unfinished", key);
	}

}
