package id.mitra.platform.database;

import java.io.IOException;
import java.util.Optional;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * Whether the embedded PostgreSQL runs and has room to go on; if not, why.
 */
public final class EmbeddedDatabaseHealth extends AbstractHealthIndicator {

	private final PostgresKeeper server;

	public EmbeddedDatabaseHealth(PostgresKeeper server) {
		this.server = server;
	}

	@Override
	protected void doHealthCheck(Health.Builder health) throws IOException {
		health.withDetail("freeMegabytes", this.server.room() >> 20);
		Optional<Outage> outage = this.server.outage();
		if (outage.isPresent()) {
			health.down().withDetail("reason", outage.get().description());
		}
		else if (this.server.isFull()) {
			health.down().withDetail("reason", "The disk of the embedded PostgreSQL is full.");
		}
		else {
			health.up();
		}
	}

}
