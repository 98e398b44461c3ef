package id.mitra.identity.user;

import java.util.List;

import id.mitra.identity.caller.Caller;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Permission;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.Conflict;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.error.RecordNotFound;
import id.mitra.platform.error.Refused;
import id.mitra.platform.listing.Count;
import id.mitra.platform.listing.Listing;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.listing.SortKey;
import id.mitra.platform.record.Change;
import id.mitra.platform.record.Idempotency;
import id.mitra.platform.record.Recorded;
import id.mitra.platform.record.Version;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the users. Nobody grants a clearance above their own or acts on a user who has
 * one, and there always remains an administrator who can act on all.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Permission.ADMINISTRATOR)
class UserService {

	private final UserRepository users;

	private final SignInLinks links;

	private final AccessTokens tokens;

	private final RightsChanges rights;

	private final Idempotency idempotency;

	private final Checks checks;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	UserService(UserRepository users, SignInLinks links, AccessTokens tokens, RightsChanges rights,
			Idempotency idempotency, Checks checks, JdbcClient jdbc, ApplicationEventPublisher events) {
		this.users = users;
		this.links = links;
		this.tokens = tokens;
		this.rights = rights;
		this.idempotency = idempotency;
		this.checks = checks;
		this.jdbc = jdbc;
		this.events = events;
	}

	Page<UserRow> list(UserQuery query, PageRequest page) {
		return listing(query).page(this.jdbc, page, this.checks, UserRow::of);
	}

	Count count(UserQuery query) {
		return listing(query).count(this.jdbc);
	}

	private static Listing listing(UserQuery query) {
		return Listing
			.ascending("id, version, username, display_name, role, clearance, active", "app_user",
					SortKey.text("fold(display_name)"), SortKey.number("id"))
			.where(Boolean.TRUE.equals(query.trashed()) ? "trashed_at is not null" : "trashed_at is null")
			.where("role = :role", "role", query.role())
			.where("to_tsvector('simple', fold(username || ' ' || display_name)) @@ prefix_query(:q)", "q", query.q());
	}

	UserDetails get(long id) {
		return UserDetails
			.of(this.users.findById(id).filter((user) -> !user.isTrashed()).orElseThrow(() -> missing(id)), null);
	}

	@Transactional
	@PreAuthorize(Permission.ADMINISTRATOR_WRITES)
	public UserDetails create(UserDraft draft, @Nullable String key) {
		FieldErrors errors = this.checks.of(draft);
		checkClearance(draft, errors);
		errors.throwIfAny();
		String[] link = { null };
		long id = this.idempotency.once(key, "users", draft, () -> {
			this.users.lockAdministrators();
			if (this.users.existsByUsername(draft.username())) {
				errors.reject("username", "username.taken");
				errors.throwIfAny();
			}
			User user = new User(draft.username());
			user.revise(draft.completed());
			long made = this.users.saveAndFlush(user).getId();
			this.events.publishEvent(Recorded.created("users", made, UserDraft.of(user)));
			this.rights.made(user);
			link[0] = this.links.create(made, draft.username());
			return made;
		});
		return UserDetails.of(this.users.findById(id).orElseThrow(() -> missing(id)), link[0]);
	}

	@Transactional
	@PreAuthorize(Permission.ADMINISTRATOR_WRITES)
	public UserDetails update(long id, @Nullable Version version, UserDraft draft) {
		User user = locked(id, false);
		FieldErrors errors = this.checks.of(draft);
		errors.rejectIf(!user.getUsername().equals(draft.username()) && !errors.has("username"), "username",
				"username.fixed");
		checkClearance(draft, errors);
		errors.throwIfAny();
		Version.check(version, user.currentVersion(), () -> Conflict.between(draft.completed(), UserDraft.of(user)));
		UserDraft before = UserDraft.of(user);
		boolean administered = user.isActiveAdministrator();
		user.revise(draft.completed());
		keepAnAdministrator(administered, before.clearance(), user);
		this.rights.revised(before, user);
		return saved(user, Change.UPDATED, before);
	}

	@Transactional
	@PreAuthorize(Permission.ADMINISTRATOR_WRITES)
	public void delete(long id) {
		User user = locked(id, false);
		boolean administered = user.isActiveAdministrator();
		user.trash();
		keepAnAdministrator(administered, user.getClearance(), user);
		this.rights.trashed(user);
		saved(user, Change.TRASHED, UserDraft.of(user));
	}

	@Transactional
	@PreAuthorize(Permission.ADMINISTRATOR_WRITES)
	public UserDetails restore(long id) {
		User user = locked(id, true);
		user.restore();
		this.rights.restored(user);
		return saved(user, Change.RESTORED, UserDraft.of(user));
	}

	/**
	 * Makes a new one-time link for a user who has no password or forgot it.
	 */
	@Transactional
	@PreAuthorize(Permission.ADMINISTRATOR_WRITES)
	public UserDetails invite(long id) {
		User user = locked(id, false);
		this.events.publishEvent(Recorded.bare("users", id, Change.INVITED));
		return UserDetails.of(user, this.links.create(id, user.getUsername()));
	}

	List<TokenDetails> tokens(long id) {
		User user = this.users.findById(id).filter((found) -> !found.isTrashed()).orElseThrow(() -> missing(id));
		checkReach(user);
		return this.tokens.list(id);
	}

	@Transactional
	@PreAuthorize(Permission.ADMINISTRATOR_WRITES)
	public void revokeToken(long id, long token) {
		this.tokens.revoke(token, id, locked(id, false).getUsername());
	}

	private User locked(long id, boolean trashed) {
		this.users.lockAdministrators();
		User user = this.users.lock(id).filter((found) -> found.isTrashed() == trashed).orElseThrow(() -> missing(id));
		checkReach(user);
		return user;
	}

	/** Whoever could act on a user who knows more could come in as that user. */
	private static void checkReach(User user) {
		if (!Caller.required().reaches(user.getClearance())) {
			throw new AccessDeniedException("The user has a clearance above the caller's");
		}
	}

	private UserDetails saved(User user, Change change, UserDraft before) {
		this.events.publishEvent(new Recorded("users", user.getId(), change, before, UserDraft.of(user)));
		return UserDetails.of(this.users.saveAndFlush(user), null);
	}

	private static void checkClearance(UserDraft draft, FieldErrors errors) {
		errors.rejectIf(draft.clearance() != null && !Caller.required().reaches(draft.clearance()), "clearance",
				"clearance");
	}

	/** One who reaches every user that this one did: else nobody could ever keep some. */
	private void keepAnAdministrator(boolean administered, Classification reach, User user) {
		if (administered && !user.isActiveAdministrator() && this.users.lockAdministrators().isEmpty()) {
			throw new Refused("lastAdministrator");
		}
		if (administered && this.users.existsOutOfReach(reach.name())) {
			throw new Refused("highestAdministrator");
		}
	}

	private static RecordNotFound missing(long id) {
		return new RecordNotFound("user", id);
	}

}
