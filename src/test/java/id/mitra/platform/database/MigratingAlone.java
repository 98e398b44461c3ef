package id.mitra.platform.database;

import org.flywaydb.core.Flyway;

/**
 * Migrates a database as the application does at its start, to be killed meanwhile.
 */
final class MigratingAlone {

	private MigratingAlone() {
	}

	/**
	 * Takes the address, the user and the password.
	 */
	public static void main(String[] args) {
		new Migrations().migrate(Flyway.configure().dataSource(args[0], args[1], args[2]).load());
	}

}
