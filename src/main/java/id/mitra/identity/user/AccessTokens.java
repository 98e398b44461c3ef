package id.mitra.identity.user;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import id.mitra.identity.caller.Caller;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Permission;
import id.mitra.identity.caller.Role;
import id.mitra.identity.caller.Scope;
import id.mitra.identity.caller.SecurityEvent;
import id.mitra.identity.caller.SignedIn;
import id.mitra.identity.caller.Workplace;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.error.RecordNotFound;
import id.mitra.platform.record.Change;
import id.mitra.platform.record.Recorded;
import id.mitra.platform.record.Today;
import id.mitra.platform.text.Sha256;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tokens by which a user's programs sign in. Only a token's SHA-256 is kept.
 */
@Service
@Transactional(readOnly = true)
public class AccessTokens {

	private final JdbcClient jdbc;

	private final Checks checks;

	private final Today today;

	private final ApplicationEventPublisher events;

	AccessTokens(JdbcClient jdbc, Checks checks, Today today, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.checks = checks;
		this.today = today;
		this.events = events;
	}

	/**
	 * Who a token speaks for, where it is good and its user may sign in. There is no
	 * transaction, as a reader's statements need none.
	 */
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	public Optional<SignedIn> signIn(String token) {
		Optional<KnownToken> found = find(token).filter((one) -> !one.expiresOn().isBefore(this.today.date()));
		found.filter(KnownToken::unused).ifPresent(this::noteFirstUse);
		if (found.isEmpty()) {
			this.events.publishEvent(
					SecurityEvent.by(SignInEvents.UNKNOWN, SecurityEvent.Happening.SIGN_IN_FAILED).with("by", "token"));
		}
		return found.map((one) -> SignedIn.byToken(one.caller(), one.scope()));
	}

	private Optional<KnownToken> find(String token) {
		return this.jdbc.sql("""
				select u.*, own_person(u.id) as own_person, t.id as token, t.scope, t.expires_on,
				  t.first_used_at is null as unused
				from access_token t
				join app_user u on u.id = t.user_id
				where t.token_hash = :hash
				  and u.active
				  and u.trashed_at is null
				""").param("hash", Sha256.of(token)).query((row, number) -> {
			Caller caller = new Caller(row.getLong("id"), row.getString("username"), row.getString("display_name"),
					Role.valueOf(row.getString("role")), Classification.valueOf(row.getString("clearance")),
					row.getString("locale"), row.getString("zone"), row.getTimestamp("password_changed_at").toInstant(),
					new Workplace(row.getObject("own_person", Long.class), row.getObject("unit_id", Long.class)));
			return new KnownToken(row.getLong("token"), caller, Scope.valueOf(row.getString("scope")),
					row.getObject("expires_on", LocalDate.class), row.getBoolean("unused"));
		}).optional();
	}

	private void noteFirstUse(KnownToken token) {
		int first = this.jdbc
			.sql("update access_token set first_used_at = now() where id = :id and first_used_at is null")
			.param("id", token.id())
			.update();
		if (first == 1) {
			this.events
				.publishEvent(SecurityEvent.by(token.caller().username(), SecurityEvent.Happening.TOKEN_FIRST_USED)
					.with("token", token.id()));
		}
	}

	/**
	 * A token that was shown, whether it is still good or not.
	 */
	private record KnownToken(long id, Caller caller, Scope scope, LocalDate expiresOn, boolean unused) {
	}

	public List<TokenDetails> list(long user) {
		return this.jdbc.sql("""
				select id, name, scope, expires_on
				from access_token
				where user_id = :user
				order by id desc
				""")
			.param("user", user)
			.query((row, number) -> new TokenDetails(row.getLong("id"), row.getString("name"),
					Scope.valueOf(row.getString("scope")), row.getObject("expires_on", LocalDate.class), null))
			.list();
	}

	@Transactional
	@PreAuthorize(Permission.SIGNED_IN_BY_SESSION)
	public TokenDetails create(TokenDraft draft) {
		Caller caller = Caller.required();
		FieldErrors errors = this.checks.of(draft);
		errors.rejectIf(draft.expiresOn() != null && draft.expiresOn().isBefore(this.today.date()), "expiresOn",
				"token.expired");
		errors.rejectIf(draft.expiresOn() != null && draft.expiresOn().isAfter(this.today.date().plusYears(1)),
				"expiresOn", "token.far");
		errors.throwIfAny();
		String token = "mitra_" + Secret.random();
		long id = this.jdbc.sql("""
				insert into access_token (user_id, name, scope, expires_on, token_hash, created_at)
				values (:user, :name, :scope, :expiresOn, :hash, now())
				returning id
				""")
			.param("user", caller.id())
			.param("name", draft.name().strip())
			.param("scope", draft.scope().name())
			.param("expiresOn", draft.expiresOn())
			.param("hash", Sha256.of(token))
			.query(Long.class)
			.single();
		this.events.publishEvent(Recorded.bare("tokens", id, Change.CREATED));
		this.events.publishEvent(SecurityEvent.of(SecurityEvent.Happening.TOKEN_MADE)
			.with("token", id)
			.with("scope", draft.scope())
			.with("expires", draft.expiresOn()));
		return new TokenDetails(id, draft.name().strip(), draft.scope(), draft.expiresOn(), token);
	}

	@Transactional
	@PreAuthorize(Permission.WRITE)
	public void revoke(long id) {
		Caller caller = Caller.required();
		revoke(id, caller.id(), caller.username());
	}

	/**
	 * Ends one of a user's tokens.
	 * @throws RecordNotFound where the user has no such one
	 */
	@Transactional
	void revoke(long id, long user, String username) {
		int gone = this.jdbc.sql("delete from access_token where id = :id and user_id = :user")
			.param("id", id)
			.param("user", user)
			.update();
		if (gone == 0) {
			throw new RecordNotFound("token", id);
		}
		tellRevoked(id, username);
	}

	/**
	 * Ends all tokens of a user, for good: none works again if the user does.
	 */
	@Transactional
	public void revokeAll(User user) {
		this.jdbc.sql("delete from access_token where user_id = :user returning id")
			.param("user", user.getId())
			.query(Long.class)
			.list()
			.forEach((id) -> tellRevoked(id, user.getUsername()));
	}

	private void tellRevoked(long id, String username) {
		this.events.publishEvent(Recorded.bare("tokens", id, Change.REVOKED));
		String by = Caller.current().map(Caller::username).orElse(username);
		this.events.publishEvent(
				SecurityEvent.by(by, SecurityEvent.Happening.TOKEN_REVOKED).with("token", id).with("of", username));
	}

}
