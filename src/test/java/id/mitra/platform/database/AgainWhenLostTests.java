package id.mitra.platform.database;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;

import org.springframework.aop.framework.ProxyFactory;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AgainWhenLostTests {

	/**
	 * Loses some times, and then comes through.
	 */
	interface Service {

		int tries(int losses, String state);

	}

	@Transactional
	static class Losing implements Service {

		private int tries;

		@Override
		public int tries(int losses, String state) {
			if (this.tries++ < losses) {
				throw new CannotAcquireLockException("lost", new SQLException("lost", state));
			}
			return this.tries;
		}

	}

	private final Losing target = new Losing();

	private final Service service = service();

	private Service service() {
		ProxyFactory factory = new ProxyFactory(this.target);
		factory.addAdvisor(DatabaseConfiguration.againWhenLost());
		return (Service) factory.getProxy();
	}

	@Test
	void doesAWholeTransactionOnceMore() {
		assertThat(this.service.tries(2, "40P01")).isEqualTo(3);
	}

	@Test
	void givesUpSometime() {
		assertThatExceptionOfType(CannotAcquireLockException.class).isThrownBy(() -> this.service.tries(99, "40001"));
		assertThat(this.target.tries).isEqualTo(5);
	}

	@Test
	void repeatsNothingElse() {
		assertThatExceptionOfType(CannotAcquireLockException.class).isThrownBy(() -> this.service.tries(1, "55P03"));
		assertThat(this.target.tries).isEqualTo(1);
	}

	@Test
	void repeatsNoPartOfATransaction() {
		TransactionSynchronizationManager.setActualTransactionActive(true);
		try {
			assertThatExceptionOfType(CannotAcquireLockException.class)
				.isThrownBy(() -> this.service.tries(1, "40P01"));
			assertThat(this.target.tries).isEqualTo(1);
		}
		finally {
			TransactionSynchronizationManager.setActualTransactionActive(false);
		}
	}

}
