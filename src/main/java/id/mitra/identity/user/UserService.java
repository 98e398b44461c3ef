package id.mitra.identity.user;

import java.util.List;

import id.mitra.identity.caller.Caller;
import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Permission;
import id.mitra.identity.caller.Workplace;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.error.Refused;
import id.mitra.platform.listing.Count;
import id.mitra.platform.listing.Listing;
import id.mitra.platform.listing.Page;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.listing.SortKey;
import id.mitra.platform.record.Change;
import id.mitra.platform.record.Keeper;
import id.mitra.platform.record.Keepers;
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

	private final Keeper<User, UserDraft> keeper;

	private final SignInLinks links;

	private final AccessTokens tokens;

	private final RightsChanges rights;

	private final Workplaces workplaces;

	private final Checks checks;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	UserService(UserRepository users, SignInLinks links, AccessTokens tokens, RightsChanges rights,
			Workplaces workplaces, Keepers keepers, Checks checks, JdbcClient jdbc, ApplicationEventPublisher events) {
		this.users = users;
		this.keeper = keepers.of("users", users, User::getId, UserDraft::of).behind(users::lockAdministrators);
		this.links = links;
		this.tokens = tokens;
		this.rights = rights;
		this.workplaces = workplaces;
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
		return details(this.keeper.read(id), null);
	}

	@Transactional
	@PreAuthorize(Permission.ADMINISTRATOR_WRITES)
	public UserDetails create(UserDraft draft, @Nullable String key) {
		FieldErrors errors = this.checks.of(draft);
		checkClearance(draft, errors);
		this.workplaces.check(draft.workplace(), Workplace.NONE, errors);
		errors.throwIfAny();
		String[] link = { null };
		long id = this.keeper.once(key, draft, () -> {
			this.users.lockAdministrators();
			if (this.users.existsByUsername(draft.username())) {
				errors.reject("username", "username.taken");
				errors.throwIfAny();
			}
			User user = new User(draft.username());
			user.revise(draft.completed());
			long made = this.keeper.save(user, Change.CREATED, null);
			this.rights.made(user);
			link[0] = this.links.create(made, draft.username());
			return made;
		});
		return details(this.users.findById(id).orElseThrow(() -> this.keeper.missing(id)), link[0]);
	}

	@Transactional
	@PreAuthorize(Permission.ADMINISTRATOR_WRITES)
	public UserDetails update(long id, @Nullable Version version, UserDraft draft) {
		User user = reached(this.keeper.onRecord(id));
		FieldErrors errors = this.checks.of(draft);
		errors.rejectIf(!user.getUsername().equals(draft.username()) && !errors.has("username"), "username",
				"username.fixed");
		checkClearance(draft, errors);
		UserDraft before = UserDraft.of(user);
		Workplace shown = this.workplaces.shown(before.workplace());
		this.workplaces.check(draft.workplace(), shown, errors);
		errors.throwIfAny();
		this.keeper.check(version, user, draft.completed(), before.with(shown));
		boolean administered = user.isActiveAdministrator();
		user.revise(draft.completed().with(Workplaces.revised(before.workplace(), shown, draft.workplace())));
		keepAnAdministrator(administered, before.clearance(), user);
		this.rights.revised(before, user);
		return saved(user, Change.UPDATED, before);
	}

	@Transactional
	@PreAuthorize(Permission.ADMINISTRATOR_WRITES)
	public void delete(long id) {
		User user = reached(this.keeper.onRecord(id));
		boolean administered = user.isActiveAdministrator();
		user.trash();
		keepAnAdministrator(administered, user.getClearance(), user);
		this.rights.trashed(user);
		saved(user, Change.TRASHED, UserDraft.of(user));
	}

	@Transactional
	@PreAuthorize(Permission.ADMINISTRATOR_WRITES)
	public UserDetails restore(long id) {
		User user = reached(this.keeper.inTrash(id));
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
		User user = reached(this.keeper.onRecord(id));
		this.events.publishEvent(Recorded.bare("users", id, Change.INVITED));
		return details(user, this.links.create(id, user.getUsername()));
	}

	List<TokenDetails> tokens(long id) {
		User user = this.users.findById(id)
			.filter((found) -> !found.isTrashed())
			.orElseThrow(() -> this.keeper.missing(id));
		reached(user);
		return this.tokens.list(id);
	}

	@Transactional
	@PreAuthorize(Permission.ADMINISTRATOR_WRITES)
	public void revokeToken(long id, long token) {
		this.tokens.revoke(token, id, reached(this.keeper.onRecord(id)).getUsername());
	}

	/** Whoever could act on a user who knows more could come in as that user. */
	private static User reached(User user) {
		if (!Caller.required().reaches(user.getClearance())) {
			throw new AccessDeniedException("The user has a clearance above the caller's");
		}
		return user;
	}

	private UserDetails saved(User user, Change change, UserDraft before) {
		this.keeper.save(user, change, before);
		return details(user, null);
	}

	private UserDetails details(User user, @Nullable String signInLink) {
		return UserDetails.of(user, this.workplaces.shown(user.getWorkplace()), signInLink);
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

}
