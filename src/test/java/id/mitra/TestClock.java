package id.mitra;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * The application's clock, which a test can stop at an instant.
 */
public final class TestClock extends Clock {

	private volatile @Nullable Instant stopped;

	/** Does something while the clock stands still. */
	public <T> T at(String instant, Supplier<T> work) {
		this.stopped = Instant.parse(instant);
		try {
			return work.get();
		}
		finally {
			this.stopped = null;
		}
	}

	@Override
	public Instant instant() {
		Instant at = this.stopped;
		return (at != null) ? at : Instant.now();
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		TestClock clock = this;
		return new Clock() {

			@Override
			public Instant instant() {
				return clock.instant();
			}

			@Override
			public ZoneId getZone() {
				return zone;
			}

			@Override
			public Clock withZone(ZoneId other) {
				return clock.withZone(other);
			}

		};
	}

}
