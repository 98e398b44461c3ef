package id.mitra.identity;

import java.util.Optional;

import id.mitra.platform.Checks;
import id.mitra.platform.FieldErrors;
import id.mitra.platform.RecordChanged;
import id.mitra.platform.RecordNotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What users do about their own account.
 */
@Service
@Transactional(readOnly = true)
class AccountService {

	private final UserRepository users;

	private final SignInLinks links;

	private final AccessTokens tokens;

	private final Passwords passwords;

	private final Checks checks;

	private final ApplicationEventPublisher events;

	AccountService(UserRepository users, SignInLinks links, AccessTokens tokens, Passwords passwords, Checks checks,
			ApplicationEventPublisher events) {
		this.users = users;
		this.links = links;
		this.tokens = tokens;
		this.passwords = passwords;
		this.checks = checks;
		this.events = events;
	}

	/**
	 * The reader with this name and password, if they may sign in.
	 */
	Optional<Reader> signIn(String username, String password) {
		Optional<User> user = this.users.findByUsername(username.strip().toLowerCase(java.util.Locale.ROOT));
		boolean matches = this.passwords.matches(password, user.map(User::getPasswordHash).orElse(null));
		return user.filter((found) -> matches && found.maySignIn()).map(User::reader);
	}

	@Transactional
	@PreAuthorize(Permission.WRITE)
	public AccountDetails update(AccountDraft draft) {
		this.checks.of(draft).throwIfAny();
		User user = self();
		user.rename(draft.displayName().strip());
		user.settle(draft.locale(), draft.zone());
		this.events.publishEvent(new RecordChanged("users", user.getId(), "updated"));
		return AccountDetails.of(this.users.saveAndFlush(user).reader());
	}

	@Transactional
	@PreAuthorize(Permission.SIGNED_IN_BY_SESSION)
	public Reader changePassword(PasswordChange change) {
		User user = self();
		FieldErrors errors = this.checks.none();
		checkCurrent(change.current(), user, errors);
		this.passwords.check(change.chosen(), user, "new", errors);
		errors.throwIfAny();
		return choose(user, change.chosen());
	}

	/**
	 * Lets pass whoever knows the password of the session's user.
	 */
	@PreAuthorize(Permission.SIGNED_IN_BY_SESSION)
	public void confirm(PasswordConfirmation confirmation) {
		FieldErrors errors = this.checks.none();
		checkCurrent(confirmation.current(), this.users.findById(Reader.required().id()).orElseThrow(), errors);
		errors.throwIfAny();
	}

	private void checkCurrent(@Nullable String password, User user, FieldErrors errors) {
		errors.rejectIf(!this.passwords.matches(password, user.getPasswordHash()), "current", "password.wrong");
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
	@Transactional
	public Reader welcome(String secret, @Nullable String password) {
		User user = this.links.user(secret)
			.flatMap(this.users::lock)
			.filter(User::maySignIn)
			.orElseThrow(() -> new RecordNotFound("sign-in link", ""));
		FieldErrors errors = this.checks.none();
		this.passwords.check(password, user, "password", errors);
		errors.throwIfAny();
		if (!this.links.redeem(secret)) {
			throw new RecordNotFound("sign-in link", "");
		}
		this.events.publishEvent(SecurityEvent.by(user.getUsername(), SecurityEvent.Type.LINK_REDEEMED));
		return choose(user, password);
	}

	/** Whatever the old password opened is closed with it. */
	private Reader choose(User user, @Nullable String password) {
		user.changePassword(this.passwords.hash(String.valueOf(password)));
		this.links.revoke(user.getId());
		this.events.publishEvent(SecurityEvent.by(user.getUsername(), SecurityEvent.Type.PASSWORD_CHANGED));
		this.tokens.revokeAll(user);
		this.events.publishEvent(new RecordChanged("users", user.getId(), "password changed"));
		return this.users.saveAndFlush(user).reader();
	}

	private User self() {
		return this.users.lock(Reader.required().id()).orElseThrow();
	}

}
