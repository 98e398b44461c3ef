package id.mitra.identity.account;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import id.mitra.identity.caller.Caller;
import id.mitra.identity.caller.Permission;
import id.mitra.identity.caller.SecurityEvent;
import id.mitra.identity.signin.LoginThrottle;
import id.mitra.identity.user.AccessTokens;
import id.mitra.identity.user.Invitation;
import id.mitra.identity.user.OpenSessions;
import id.mitra.identity.user.Passwords;
import id.mitra.identity.user.SignInLinks;
import id.mitra.identity.user.User;
import id.mitra.identity.user.UserDraft;
import id.mitra.identity.user.UserRepository;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.error.RecordNotFound;
import id.mitra.platform.error.TooManyRequests;
import id.mitra.platform.record.Change;
import id.mitra.platform.record.Recorded;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What users do about their own account.
 */
@Service
@Transactional(readOnly = true)
class AccountService {

	private final UserRepository users;

	private final SignInLinks links;

	private final AccessTokens tokens;

	private final OpenSessions sessions;

	private final Passwords passwords;

	private final LoginThrottle throttle;

	private final TransactionOperations writing;

	private final Checks checks;

	private final ApplicationEventPublisher events;

	AccountService(UserRepository users, SignInLinks links, AccessTokens tokens, OpenSessions sessions,
			Passwords passwords, LoginThrottle throttle, PlatformTransactionManager transactions, Checks checks,
			ApplicationEventPublisher events) {
		this.users = users;
		this.links = links;
		this.tokens = tokens;
		this.sessions = sessions;
		this.passwords = passwords;
		this.throttle = throttle;
		this.writing = new TransactionTemplate(transactions);
		this.checks = checks;
		this.events = events;
	}

	/**
	 * The reader with this name and password, if they may sign in. No connection is held
	 * while a password is hashed, here and below.
	 */
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	public Optional<Caller> signIn(String username, String password) {
		Optional<User> user = this.users.findByUsername(username.strip().toLowerCase(Locale.ROOT).replace('\0', ' '));
		boolean matches = this.passwords.matches(password, user.map(User::getPasswordHash).orElse(null));
		return user.filter((found) -> matches && found.maySignIn()).map(User::caller);
	}

	@Transactional
	@PreAuthorize(Permission.WRITE)
	public AccountDetails update(AccountDraft draft) {
		this.checks.of(draft).throwIfAny();
		User user = self();
		UserDraft before = UserDraft.of(user);
		user.rename(draft.displayName().strip());
		user.settle(draft.locale(), draft.zone());
		this.events.publishEvent(new Recorded("users", user.getId(), Change.UPDATED, before, UserDraft.of(user)));
		return AccountDetails.of(this.users.saveAndFlush(user).caller());
	}

	/**
	 * Changes the password, at the pace at which one signs in: whoever finds a session
	 * open is no nearer to guessing it.
	 */
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	@PreAuthorize(Permission.SIGNED_IN_BY_SESSION)
	public Caller changePassword(PasswordChange change) {
		User known = this.users.findById(Caller.required().id()).orElseThrow();
		FieldErrors errors = this.checks.none();
		checkCurrent(change.current(), known, errors);
		this.passwords.check(change.chosen(), known, "new", errors);
		errors.throwIfAny();
		String hash = this.passwords.hash(String.valueOf(change.chosen()));
		return whole(() -> {
			User user = self();
			errors.rejectIf(!Objects.equals(known.getPasswordHash(), user.getPasswordHash()), "current",
					"password.wrong");
			errors.throwIfAny();
			return choose(user, hash);
		});
	}

	/**
	 * Lets pass whoever knows the password of the session's user.
	 */
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	@PreAuthorize(Permission.SIGNED_IN_BY_SESSION)
	public void confirm(PasswordConfirmation confirmation) {
		FieldErrors errors = this.checks.none();
		checkCurrent(confirmation.current(), this.users.findById(Caller.required().id()).orElseThrow(), errors);
		errors.throwIfAny();
	}

	private void checkCurrent(@Nullable String password, User user, FieldErrors errors) {
		LoginThrottle.Attempt attempt = this.throttle.begin(user.getId());
		try {
			boolean right = this.passwords.matches(password, user.getPasswordHash());
			errors.rejectIf(!right, "current", "password.wrong");
			if (right) {
				this.throttle.succeeded(attempt);
			}
		}
		catch (TooManyRequests ex) {
			this.throttle.giveBack(attempt);
			throw ex;
		}
	}

	Optional<Invitation> invited(String secret) {
		return this.links.user(secret)
			.flatMap(this.users::findById)
			.filter(User::maySignIn)
			.map((user) -> new Invitation(user.getUsername(), user.getDisplayName()));
	}

	/**
	 * Lets the holder of a one-time link choose a password.
	 */
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	public Caller welcome(String secret, @Nullable String password) {
		User invited = this.links.user(secret)
			.flatMap(this.users::findById)
			.filter(User::maySignIn)
			.orElseThrow(AccountService::expired);
		FieldErrors errors = this.checks.none();
		this.passwords.check(password, invited, "password", errors);
		errors.throwIfAny();
		String hash = this.passwords.hash(String.valueOf(password));
		return whole(() -> {
			User user = this.users.lock(invited.getId()).filter(User::maySignIn).orElseThrow(AccountService::expired);
			if (!this.links.redeem(secret)) {
				throw expired();
			}
			this.events.publishEvent(SecurityEvent.by(user.getUsername(), SecurityEvent.Happening.LINK_REDEEMED));
			return choose(user, hash);
		});
	}

	private static RecordNotFound expired() {
		return new RecordNotFound("sign-in link", "");
	}

	/** Whatever the old password opened is closed with it. */
	private Caller choose(User user, String hash) {
		user.changePassword(hash);
		this.links.revoke(user.getId());
		this.events.publishEvent(SecurityEvent.by(user.getUsername(), SecurityEvent.Happening.PASSWORD_CHANGED));
		this.tokens.revokeAll(user);
		this.sessions.endAll(user);
		this.events.publishEvent(Recorded.bare("users", user.getId(), Change.PASSWORD_CHANGED));
		return this.users.saveAndFlush(user).caller();
	}

	private <T> T whole(Supplier<T> change) {
		return Objects.requireNonNull(this.writing.execute((transaction) -> change.get()));
	}

	private User self() {
		return this.users.lock(Caller.required().id()).orElseThrow();
	}

}
