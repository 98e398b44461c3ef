package id.mitra.identity.signin;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import id.mitra.platform.error.TooManyRequests;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How much one user may ask for in a second, so that a program gone wild does not take
 * everyone's time. Each instance counts by itself: what it protects is its own.
 */
@Component
public class Pace {

	private static final long SECOND = Duration.ofSeconds(1).toNanos();

	private final LongSupplier clock;

	private final int writes;

	private final int searches;

	/** When all that was asked for so far would have been had, at the pace. */
	private final LoadingCache<Asking, AtomicLong> due;

	@Autowired
	Pace(@Value("${mitra.limits.writes-per-second}") int writes,
			@Value("${mitra.limits.searches-per-second}") int searches) {
		this(writes, searches, System::nanoTime);
	}

	public Pace(int writes, int searches, LongSupplier clock) {
		this.writes = Math.max(writes, Paced.WRITE.least);
		this.searches = Math.max(searches, Paced.SEARCH.least);
		this.clock = clock;
		long start = clock.getAsLong();
		this.due = Caffeine.newBuilder()
			.maximumSize(100_000)
			.expireAfterAccess(Duration.ofMinutes(1))
			.build((asking) -> new AtomicLong(start));
	}

	/**
	 * What is counted, each by itself, and what a second always has room for.
	 */
	public enum Paced {

		/** Whatever may change a record. */
		WRITE(200),

		/** Whatever looks for words, or reads a text. */
		SEARCH(100);

		private final int least;

		Paced(int least) {
			this.least = least;
		}

	}

	private record Asking(long user, Paced kind) {
	}

	/**
	 * Counts one more.
	 * @throws TooManyRequests where it is more than a second's worth ahead of the pace
	 */
	public void step(long user, Paced kind) {
		long now = this.clock.getAsLong();
		long each = SECOND / ((kind == Paced.WRITE) ? this.writes : this.searches);
		long before = this.due.get(new Asking(user, kind)).getAndUpdate((due) -> {
			long from = Math.max(due, now);
			return (from - now < SECOND) ? from + each : due;
		});
		long ahead = Math.max(before, now) - now;
		if (ahead >= SECOND) {
			throw new TooManyRequests(Duration.ofNanos(ahead - SECOND + each));
		}
	}

}
