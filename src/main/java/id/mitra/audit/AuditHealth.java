package id.mitra.audit;

import java.util.Optional;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * What the last check of the audit found. A fault leaves the application up: it still
 * serves, and someone must look.
 */
@Component("audit")
class AuditHealth extends AbstractHealthIndicator {

	private final AuditCheck check;

	AuditHealth(AuditCheck check) {
		this.check = check;
	}

	@Override
	protected void doHealthCheck(Health.Builder health) {
		Optional<AuditVerdict> verdict = this.check.latest();
		health.up();
		verdict.ifPresent((found) -> health.withDetail("entries", found.links()));
		verdict.map(AuditVerdict::fault).ifPresent((fault) -> health.status("TAMPERED").withDetail("fault", fault));
	}

}
