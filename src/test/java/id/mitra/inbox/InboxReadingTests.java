package id.mitra.inbox;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

import id.mitra.Fixtures;
import id.mitra.MitraTest;
import id.mitra.TestDatabase;
import id.mitra.platform.record.ReferenceChanges;
import id.mitra.reading.ReleaseReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * No reading is lost where the database fails at the wrong moment.
 */
@MitraTest
class InboxReadingTests {

	private final Interrupted database;

	private final Fixtures fixtures;

	private final InboxReading reading;

	InboxReadingTests(DataSource dataSource, Fixtures fixtures, ReleaseReader reader, ReferenceChanges names) {
		this.database = new Interrupted(dataSource);
		this.fixtures = fixtures;
		this.reading = new InboxReading(JdbcClient.create(this.database), reader, names);
	}

	/** The application's own reading would be quicker now and then. */
	@BeforeEach
	void putOffTheApplicationsOwn() throws InterruptedException {
		while (planOwnReading("now() + interval '1 hour'") == 0) {
			Thread.sleep(50);
		}
	}

	@AfterEach
	void letItGoOn() {
		planOwnReading("now()");
	}

	private static int planOwnReading(String time) {
		return TestDatabase.sql()
			.sql("update job set version = version + 1, execution_time = " + time
					+ " where task_name = :name and not picked")
			.param("name", InboxRenewals.READING)
			.update();
	}

	@Test
	void allIsReadAgainOnceTheDatabaseIsBack() {
		long release = this.fixtures.release();
		this.reading.keepUp();
		setTo("FAILED", release);
		TestDatabase.sql().sql("insert into inbox_renewal default values").update();
		this.database.failsAfter(0);
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(this.reading::keepUp);
		assertThat(status(release)).isEqualTo("FAILED");
		this.database.failsAfter(Integer.MAX_VALUE);
		this.reading.keepUp();
		assertThat(status(release)).isEqualTo("READ");
	}

	@Test
	void aReleaseIsNotToBlameForTheDatabase() {
		this.reading.keepUp();
		long release = this.fixtures.release();
		setTo("WAITING", release);
		this.database.failsAfter(2);
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(this.reading::keepUp);
		assertThat(status(release)).isNotEqualTo("FAILED");
	}

	private static void setTo(String status, long release) {
		TestDatabase.sql()
			.sql("update press_release set status = :status where id = :id")
			.param("status", status)
			.param("id", release)
			.update();
	}

	private static String status(long release) {
		return TestDatabase.sql()
			.sql("select status from press_release where id = :id")
			.param("id", release)
			.query(String.class)
			.single();
	}

	/**
	 * Gives some connections, and then none.
	 */
	private static final class Interrupted extends DelegatingDataSource {

		private int left = Integer.MAX_VALUE;

		Interrupted(DataSource dataSource) {
			super(dataSource);
		}

		void failsAfter(int connections) {
			this.left = connections;
		}

		@Override
		public Connection getConnection() throws SQLException {
			if (this.left <= 0) {
				throw new SQLException("gone", "08006");
			}
			this.left--;
			return super.getConnection();
		}

	}

}
