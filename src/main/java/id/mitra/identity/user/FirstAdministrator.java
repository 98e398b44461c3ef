package id.mitra.identity.user;

import java.util.stream.Collectors;

import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Role;
import id.mitra.identity.caller.Workplace;
import id.mitra.platform.error.Checks;
import id.mitra.platform.error.FieldError;
import id.mitra.platform.error.FieldErrors;
import id.mitra.platform.start.CannotStart;
import id.mitra.platform.start.DemoProfile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Lets the first administrator in: by the password that the environment gives, or by a
 * one-time link in the log.
 */
@Component
@Profile("!" + DemoProfile.NAME)
class FirstAdministrator implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

	private final UserRepository users;

	private final SignInLinks links;

	private final Passwords passwords;

	private final Checks checks;

	private final TransactionOperations transactions;

	private final String password;

	FirstAdministrator(UserRepository users, SignInLinks links, Passwords passwords, Checks checks,
			TransactionOperations transactions, @Value("${mitra.admin.password:}") String password) {
		this.users = users;
		this.links = links;
		this.passwords = passwords;
		this.checks = checks;
		this.transactions = transactions;
		this.password = password;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		this.transactions.executeWithoutResult((status) -> {
			User admin = this.users.findByUsername("admin").orElse(null);
			if (admin == null && !this.users.existsByRole(Role.ADMINISTRATOR)) {
				admin = new User("admin");
				admin.revise(new UserDraft("admin", "Administrator", Role.ADMINISTRATOR, Classification.TOP_SECRET,
						null, null, null, Workplace.NONE));
				this.users.saveAndFlush(admin);
			}
			if (admin != null && admin.isActiveAdministrator() && admin.getPasswordHash() == null) {
				letIn(admin);
			}
		});
	}

	private void letIn(User admin) {
		if (this.password.isEmpty()) {
			log.warn("The user admin has no password yet. Open this address within three days to choose one: {}",
					this.links.create(admin.getId(), admin.getUsername()));
			return;
		}
		FieldErrors errors = this.checks.none();
		this.passwords.check(this.password, admin, "MITRA_ADMIN_PASSWORD", errors);
		if (!errors.list().isEmpty()) {
			throw new CannotStart(
					"MITRA_ADMIN_PASSWORD can't be the password of the user admin. "
							+ errors.list().stream().map(FieldError::message).collect(Collectors.joining(" ")),
					"Give another one, or none: then the log shows a one-time link to choose it by.");
		}
		admin.changePassword(this.passwords.hash(this.password));
		this.users.saveAndFlush(admin);
		log.info("The user admin signs in with the password from MITRA_ADMIN_PASSWORD");
	}

}
