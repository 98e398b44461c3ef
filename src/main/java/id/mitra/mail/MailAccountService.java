package id.mitra.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;

import id.mitra.identity.caller.Caller;
import id.mitra.identity.caller.Permission;
import id.mitra.identity.signin.VisitorPace;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.jobs.Jobs;
import id.mitra.platform.text.Sha256;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the mail address of each user, which is nobody else's to see. One that is new, or
 * was refused, is sent a link first, by which its user proves that it is theirs.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Permission.STAFF)
class MailAccountService {

	private static final String WRITES = Permission.STAFF + " and " + Permission.WRITE;

	/** In a quarter of an hour, so that nobody has others flooded. */
	private static final int LINKS = 5;

	private final JdbcClient jdbc;

	private final Checks checks;

	private final VisitorPace pace;

	private final MailSetup setup;

	private final Jobs jobs;

	MailAccountService(JdbcClient jdbc, Checks checks, VisitorPace pace, MailSetup setup, Jobs jobs) {
		this.jdbc = jdbc;
		this.checks = checks;
		this.pace = pace;
		this.setup = setup;
		this.jobs = jobs;
	}

	/** The caller's. */
	public MailAccount get() {
		return this.jdbc.sql("select address, digest, proven_at, refused_at from mail_account where user_id = :user")
			.param("user", Caller.required().id())
			.query((row, number) -> account(row))
			.optional()
			.orElseGet(() -> MailAccount.none(this.setup.complete()));
	}

	private MailAccount account(ResultSet row) throws SQLException {
		MailState state = (row.getTimestamp("refused_at") != null) ? MailState.REFUSED
				: ((row.getTimestamp("proven_at") != null) ? MailState.PROVEN : MailState.UNPROVEN);
		return new MailAccount(row.getString("address"), state, row.getBoolean("digest"), this.setup.complete());
	}

	@Transactional
	@PreAuthorize(WRITES)
	public MailAccount set(MailAccountDraft draft) {
		this.checks.of(draft).throwIfAny();
		MailAccount before = get();
		if (draft.address() == null) {
			own("delete from mail_account where user_id = :user").update();
		}
		else if (before.state() == MailState.PROVEN && Objects.equals(before.address(), draft.written())) {
			own("""
					update mail_account
					set since = case when digest then since else now() end, digest = :digest
					where user_id = :user
					""").param("digest", draft.digest()).update();
		}
		else {
			prove(draft);
		}
		return get();
	}

	private void prove(MailAccountDraft draft) {
		this.pace.step("mail", String.valueOf(Caller.required().id()), LINKS);
		own("""
				insert into mail_account (user_id, address, digest, proof_wanted_at)
				values (:user, :address, :digest, now())
				on conflict (user_id) do update
				set address = excluded.address, digest = excluded.digest, proof_wanted_at = now(), proof_hash = null,
				  proof_sent_at = null, proven_at = null, refused_at = null
				""").param("address", draft.written()).param("digest", draft.digest()).update();
		this.jobs.soon(MailRun.NAME);
	}

	/** Takes what the link says, while it is the latest and was sent in the last days. */
	@Transactional
	@PreAuthorize(WRITES)
	public MailAccount prove(MailProof proof) {
		FieldErrors errors = this.checks.of(proof);
		errors.throwIfAny();
		int proven = own("""
				update mail_account
				set proven_at = coalesce(proven_at, now()),
				  since = case when proven_at is null then now() else since end
				where user_id = :user
				  and proof_hash = :hash
				  and proof_sent_at > now() - interval '3 days'
				  and refused_at is null
				""").param("hash", Sha256.of(String.valueOf(proof.secret()))).update();
		errors.rejectIf(proven == 0, "secret", "mail.proof");
		errors.throwIfAny();
		return get();
	}

	private JdbcClient.StatementSpec own(String sql) {
		return this.jdbc.sql(sql).param("user", Caller.required().id());
	}

}
