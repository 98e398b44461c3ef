package id.mitra.identity.user;

import java.util.ArrayList;
import java.util.List;

import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import id.mitra.identity.caller.SystemCaller;
import id.mitra.identity.caller.Workplace;
import id.mitra.platform.form.Suggestion;
import id.mitra.platform.start.DemoProfile;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The users of the demo, one for each role, with passwords that everyone may know.
 */
@Component
@Profile(DemoProfile.NAME)
@Order(1)
class DemoUsers implements ApplicationRunner, KnownUsers {

	private static final List<DemoUser> USERS = List.of(
			new DemoUser("staff", "Sari Staf", Role.STAFF, Classification.LIMITED, null),
			new DemoUser("officer", "Oka Petugas", Role.OFFICER, Classification.SECRET, "Biro Kerja Sama"),
			new DemoUser("manager", "Maya Manajer", Role.MANAGER, Classification.SECRET, null),
			new DemoUser("admin", "Adi Admin", Role.ADMINISTRATOR, Classification.TOP_SECRET, null));

	private final UserRepository users;

	private final Passwords passwords;

	private final Workplaces workplaces;

	DemoUsers(UserRepository users, Passwords passwords, Workplaces workplaces) {
		this.users = users;
		this.passwords = passwords;
		this.workplaces = workplaces;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		USERS.stream().filter((demo) -> !this.users.existsByUsername(demo.username())).forEach((demo) -> {
			User user = new User(demo.username());
			user.revise(new UserDraft(demo.username(), demo.displayName(), demo.role(), demo.clearance(), null, null,
					null, workplace(demo)));
			user.changePassword(this.passwords.hash(demo.password()));
			this.users.saveAndFlush(user);
		});
	}

	private Workplace workplace(DemoUser demo) {
		List<Suggestion> units = new ArrayList<>();
		SystemCaller.run(() -> units.addAll(this.workplaces.suggest(Workplaces.UNIT, demo.unit())));
		return units.isEmpty() ? Workplace.NONE : new Workplace(null, Long.valueOf(units.getFirst().value()));
	}

	@Override
	public List<DemoUser> all() {
		return USERS;
	}

	/**
	 * A demo user; the password follows from the name.
	 *
	 * @param unit the name of the one in which they work
	 */
	public record DemoUser(String username, String displayName, Role role, Classification clearance,
			@Nullable String unit) {

		public String password() {
			return this.username + "-demo-only";
		}

	}

}
