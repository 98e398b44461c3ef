package id.mitra.platform.error;

import java.io.EOFException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.dao.DataIntegrityViolationException;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseFaultTests {

	@ParameterizedTest
	@CsvSource({ "08001,GONE", "08006,GONE", "57P01,GONE", "57P03,GONE", "58030,GONE", "53100,FULL", "53300,BUSY",
			"53200,BUSY", "57014,BUSY", "55P03,BUSY", "25P04,BUSY", "40P01,BUSY", "40001,BUSY", "25006,READ_ONLY" })
	void isKnownByTheStateHoweverDeep(String state, DatabaseFault fault) {
		Throwable failure = new ServletException(
				new IllegalStateException(new SQLException("said", state, new EOFException())));
		assertThat(DatabaseFault.of(failure)).contains(fault);
	}

	@ParameterizedTest
	@ValueSource(strings = { "23505", "22001", "42P01", "XX000" })
	void isNoFaultOfTheDatabaseWhereTheCodeOrTheCallerIsWrong(String state) {
		assertThat(DatabaseFault.of(new DataIntegrityViolationException("said", new SQLException("said", state))))
			.isEmpty();
	}

	@Test
	void isToldFromAFullPool() {
		assertThat(DatabaseFault.of(new SQLTransientConnectionException("timed out"))).contains(DatabaseFault.BUSY);
		assertThat(DatabaseFault
			.of(new SQLTransientConnectionException("timed out", "08001", new SQLException("refused", "08001"))))
			.contains(DatabaseFault.GONE);
		assertThat(DatabaseFault.of(new SQLTransientConnectionException("timed out", "53100",
				new SQLException("no space left on device", "53100"))))
			.contains(DatabaseFault.FULL);
		assertThat(DatabaseFault.of(new Crowded("too many"))).contains(DatabaseFault.BUSY);
	}

	@Test
	void isWorthAnotherTryWhereOneLostToAnother() {
		assertThat(DatabaseFault.lost(new RuntimeException(new SQLException("deadlock", "40P01")))).isTrue();
		assertThat(DatabaseFault.lost(new RuntimeException(new SQLException("late", "55P03")))).isFalse();
		assertThat(DatabaseFault.lost(new RuntimeException(new SQLException("no state")))).isFalse();
	}

}
