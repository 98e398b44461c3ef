package id.mitra.audit;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * Checks the audit where the option {@code --mitra.verify-audit} asks for it, and ends
 * the program: with 0 where it is whole, else with 1.
 */
@Component
class AuditVerification implements ApplicationRunner {

	static final String OPTION = "mitra.verify-audit";

	private final AuditCheck check;

	private final ApplicationContext application;

	AuditVerification(AuditCheck check, ApplicationContext application) {
		this.check = check;
		this.application = application;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (arguments.containsOption(OPTION)) {
			int code = this.check.report().holds() ? 0 : 1;
			System.exit(SpringApplication.exit(this.application, () -> code));
		}
	}

}
