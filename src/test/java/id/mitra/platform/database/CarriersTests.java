package id.mitra.platform.database;

import java.lang.management.ManagementFactory;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import id.mitra.MitraTest;
import jdk.management.VirtualThreadSchedulerMXBean;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Value;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever waits for the database goes on at once when it has answered, however many are
 * at work on something long.
 */
@MitraTest
class CarriersTests {

	@Test
	void areAsManyAsConnections(@Value("${spring.datasource.hikari.maximum-pool-size}") int connections)
			throws Exception {
		assertThat(ManagementFactory.getPlatformMXBean(VirtualThreadSchedulerMXBean.class).getParallelism())
			.isGreaterThanOrEqualTo(connections);
		AtomicBoolean enough = new AtomicBoolean();
		CountDownLatch together = new CountDownLatch(connections);
		for (int i = 0; i < connections; i++) {
			Thread.ofVirtual().start(() -> {
				together.countDown();
				while (!enough.get()) {
					Thread.onSpinWait();
				}
			});
		}
		try {
			assertThat(together.await(1, TimeUnit.MINUTES)).isTrue();
		}
		finally {
			enough.set(true);
		}
	}

}
