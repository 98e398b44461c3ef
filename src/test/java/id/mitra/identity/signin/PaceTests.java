package id.mitra.identity.signin;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import id.mitra.platform.error.TooManyRequests;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PaceTests {

	private final AtomicLong clock = new AtomicLong(-7);

	@Test
	void letsASecondsWorthThroughAtOnceAndThenAtItsPace() {
		Pace pace = new Pace(250, 100, this.clock::get);
		assertThat(through(pace, 1, Pace.Paced.WRITE, 1000)).isEqualTo(250);
		assertThatExceptionOfType(TooManyRequests.class).isThrownBy(() -> pace.step(1, Pace.Paced.WRITE))
			.satisfies((held) -> assertThat(held.seconds()).isEqualTo(1));
		this.clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(100));
		assertThat(through(pace, 1, Pace.Paced.WRITE, 1000)).isEqualTo(25);
		this.clock.addAndGet(TimeUnit.MINUTES.toNanos(1));
		assertThat(through(pace, 1, Pace.Paced.WRITE, 1000)).isEqualTo(250);
	}

	@Test
	void countsEachUserAndEachKindByItself() {
		Pace pace = new Pace(200, 100, this.clock::get);
		through(pace, 1, Pace.Paced.WRITE, 1000);
		assertThat(through(pace, 2, Pace.Paced.WRITE, 1000)).isEqualTo(200);
		assertThat(through(pace, 1, Pace.Paced.SEARCH, 1000)).isEqualTo(100);
	}

	@Test
	void alwaysHasRoomForWhatTheContractPromises() {
		Pace pace = new Pace(1, 0, this.clock::get);
		assertThat(through(pace, 1, Pace.Paced.WRITE, 1000)).isEqualTo(200);
		assertThat(through(pace, 1, Pace.Paced.SEARCH, 1000)).isEqualTo(100);
	}

	private static int through(Pace pace, long user, Pace.Paced kind, int asked) {
		int through = 0;
		for (int i = 0; i < asked; i++) {
			try {
				pace.step(user, kind);
				through++;
			}
			catch (TooManyRequests ex) {
				continue;
			}
		}
		return through;
	}

}
