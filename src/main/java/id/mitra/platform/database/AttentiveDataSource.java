package id.mitra.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Refuses a connection at once, and says why, while the server is known not to run.
 */
public final class AttentiveDataSource extends DelegatingDataSource {

	private final Supplier<Optional<Outage>> outage;

	public AttentiveDataSource(DataSource connections, Supplier<Optional<Outage>> outage) {
		super(connections);
		this.outage = outage;
	}

	@Override
	public Connection getConnection() throws SQLException {
		check();
		return super.getConnection();
	}

	@Override
	public Connection getConnection(String username, String password) throws SQLException {
		check();
		return super.getConnection(username, password);
	}

	private void check() throws SQLException {
		Optional<Outage> known = this.outage.get();
		if (known.isPresent()) {
			throw known.get().failure();
		}
	}

}
