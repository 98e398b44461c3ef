package id.mitra.learning;

import id.mitra.Fixtures;
import id.mitra.TestDatabase;
import id.mitra.platform.database.Migrations;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of learning that was asked for before each asking was a job of its own.
 */
class AskedLearningMigrationTests {

	private static final String BEFORE = "76";

	@Test
	void goesOnWithWhatWasAskedForAndLooksNoMore() {
		String name = "asked_" + Fixtures.word();
		DriverManagerDataSource database = new DriverManagerDataSource(TestDatabase.create(name),
				TestDatabase.username(), TestDatabase.password());
		try {
			Flyway.configure().dataSource(database).target(BEFORE).load().migrate();
			JdbcClient sql = JdbcClient.create(database);
			sql.sql("update learning set stage = 'ASKED', version = 7").update();
			sql.sql("""
					insert into job (task_name, task_instance, execution_time, picked, version)
					values ('learn-reading', 'repeated', now(), false, 1)
					""").update();
			Flyway.configure().dataSource(database).locations(Migrations.LOCATIONS).load().migrate();
			assertThat(sql.sql("select task_name from job").query(String.class).list()).containsExactly("learn");
			byte[] told = sql.sql("select task_data from job").query(byte[].class).single();
			assertThat(new JsonMapper().readValue(told, LearningJob.AskedLearning.class))
				.isEqualTo(new LearningJob.AskedLearning(7));
		}
		finally {
			TestDatabase.sql().sql("drop database " + name).update();
		}
	}

}
