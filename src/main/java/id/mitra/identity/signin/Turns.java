package id.mitra.identity.signin;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import id.mitra.platform.error.TooManyRequests;

/**
 * Lets only so many do something at once. The others wait, in their order, and are sent
 * away where their turn does not come soon.
 */
final class Turns {

	private static final Duration PATIENCE = Duration.ofSeconds(2);

	private final Semaphore free;

	Turns(int atOnce) {
		this.free = new Semaphore(atOnce, true);
	}

	<T> T take(Supplier<T> deed) {
		try {
			if (!this.free.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
				throw new TooManyRequests(PATIENCE);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new TooManyRequests(PATIENCE);
		}
		try {
			return deed.get();
		}
		finally {
			this.free.release();
		}
	}

}
