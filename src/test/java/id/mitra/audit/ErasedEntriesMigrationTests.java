package id.mitra.audit;

import java.sql.Types;

import id.mitra.Fixtures;
import id.mitra.TestDatabase;
import id.mitra.platform.database.Migrations;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of entries that were erased before another entry had to tell of it.
 */
class ErasedEntriesMigrationTests {

	private static final String BEFORE = "73";

	@Test
	void tellsOfWhatWasErasedAndLeavesForTheCheckWhatHoldsSomething() {
		String name = "erased_" + Fixtures.word();
		DriverManagerDataSource database = new DriverManagerDataSource(TestDatabase.create(name),
				TestDatabase.username(), TestDatabase.password());
		try {
			Flyway.configure().dataSource(database).target(BEFORE).load().migrate();
			JdbcClient sql = JdbcClient.create(database);
			entry(sql, "somebody", null);
			long forged = entry(sql, "somebody", "[]");
			AuditChain chain = new AuditChain(sql, new JdbcTransactionManager(database));
			chain.keepUp();
			Flyway.configure().dataSource(database).locations(Migrations.LOCATIONS).load().migrate();
			AuditVerdict verdict = new AuditCheck(sql, chain, new WaitingEntries(sql)).report();
			assertThat(verdict.links()).isOne();
			assertThat(verdict.erased()).isOne();
			assertThat(verdict.fault()).isEqualTo("entry " + forged + " is not as it was written");
			assertThat(sql.sql("select username from audit_entry order by id").query(String.class).list())
				.containsExactly("erased", "somebody", "mitra");
		}
		finally {
			TestDatabase.sql().sql("drop database " + name).update();
		}
	}

	private static long entry(JdbcClient sql, String username, @Nullable String fields) {
		return sql.sql("""
				with entry as (
				  insert into audit_entry (username, collection, record_id, change, fields, salt)
				  values (:username, 'partners', '1', 'CREATED', cast(:fields as json), null)
				  returning id
				)
				insert into audit_pending
				select id
				from entry
				returning entry_id
				""").param("username", username).param("fields", fields, Types.VARCHAR).query(Long.class).single();
	}

}
