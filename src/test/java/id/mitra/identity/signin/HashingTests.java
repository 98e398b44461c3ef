package id.mitra.identity.signin;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import id.mitra.Together;
import id.mitra.platform.error.TooManyRequests;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class HashingTests {

	private final Hashing hashing = new Hashing(2);

	@Test
	void hashesNoMoreAtOnceThanItMay() {
		AtomicInteger now = new AtomicInteger();
		AtomicInteger most = new AtomicInteger();
		Together.times(20, (number) -> this.hashing.inTurn(() -> {
			most.accumulateAndGet(now.incrementAndGet(), Math::max);
			pause();
			return now.decrementAndGet();
		}));
		assertThat(most.get()).isEqualTo(2);
	}

	@Test
	void sendsAwayWhoseTurnDoesNotCome() throws Exception {
		CountDownLatch end = new CountDownLatch(1);
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			Future<?> one = threads.submit(() -> this.hashing.inTurn(() -> await(end)));
			Future<?> two = threads.submit(() -> this.hashing.inTurn(() -> await(end)));
			pause();
			assertThatExceptionOfType(TooManyRequests.class).isThrownBy(() -> this.hashing.inTurn(() -> true))
				.satisfies((sent) -> assertThat(sent.seconds()).isPositive());
			end.countDown();
			one.get();
			two.get();
		}
		assertThat(this.hashing.inTurn(() -> true)).isTrue();
	}

	private static boolean await(CountDownLatch end) {
		try {
			end.await();
			return true;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private static void pause() {
		try {
			Thread.sleep(30);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
