package id.mitra.identity.signin;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import id.mitra.platform.TooManyRequests;

import org.springframework.stereotype.Component;

/**
 * Bounds how many passwords are hashed at once, which is slow on purpose: on all
 * processors but one, which stays for everyone else. Whoever's turn does not come soon is
 * sent away.
 */
@Component
public class Hashing {

	private static final Duration PATIENCE = Duration.ofSeconds(2);

	private final Semaphore turns;

	Hashing() {
		this(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
	}

	Hashing(int atOnce) {
		this.turns = new Semaphore(atOnce, true);
	}

	/**
	 * Hashes when its turn comes.
	 * @throws TooManyRequests where it does not
	 */
	public <T> T inTurn(Supplier<T> hash) {
		try {
			if (!this.turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
				throw new TooManyRequests(PATIENCE);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new TooManyRequests(PATIENCE);
		}
		try {
			return hash.get();
		}
		finally {
			this.turns.release();
		}
	}

}
