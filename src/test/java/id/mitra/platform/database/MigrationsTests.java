package id.mitra.platform.database;

import id.mitra.MitraTest;
import id.mitra.TestDatabase;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@MitraTest
class MigrationsTests {

	/** So that a kill between two commits can't part them. */
	@Test
	void commitsAMigrationTogetherWithItsLineInTheHistory() {
		assertThat(TestDatabase.sql().sql("""
				select h.xmin = a.xmin
				from flyway_schema_history h, pg_attribute a
				where h.script like 'V007%'
					and a.attrelid = 'meeting_scope'::regclass
					and a.attname = 'scope'
				""").query(Boolean.class).single()).isTrue();
	}

}
