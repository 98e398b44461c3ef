package id.mitra.identity.user;

import java.util.List;

import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import id.mitra.platform.start.DemoProfile;

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
			new DemoUser("staff", "Sari Staf", Role.STAFF, Classification.LIMITED),
			new DemoUser("officer", "Oka Petugas", Role.OFFICER, Classification.SECRET),
			new DemoUser("manager", "Maya Manajer", Role.MANAGER, Classification.SECRET),
			new DemoUser("admin", "Adi Admin", Role.ADMINISTRATOR, Classification.TOP_SECRET));

	private final UserRepository users;

	private final Passwords passwords;

	DemoUsers(UserRepository users, Passwords passwords) {
		this.users = users;
		this.passwords = passwords;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		USERS.stream().filter((demo) -> !this.users.existsByUsername(demo.username())).forEach((demo) -> {
			User user = new User(demo.username());
			user.revise(new UserDraft(demo.username(), demo.displayName(), demo.role(), demo.clearance(), null, null,
					null));
			user.changePassword(this.passwords.hash(demo.password()));
			this.users.saveAndFlush(user);
		});
	}

	@Override
	public List<DemoUser> all() {
		return USERS;
	}

	/**
	 * A demo user; the password follows from the name.
	 */
	public record DemoUser(String username, String displayName, Role role, Classification clearance) {

		public String password() {
			return this.username + "-demo-only";
		}

	}

}
