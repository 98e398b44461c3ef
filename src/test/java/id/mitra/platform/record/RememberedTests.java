package id.mitra.platform.record;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RememberedTests {

	private final AtomicInteger readings = new AtomicInteger();

	@Test
	void readsOnceUntilItIsForgotten() {
		Remembered<Integer> remembered = new Remembered<>(this.readings::incrementAndGet);
		assertThat(remembered.get()).isEqualTo(1);
		assertThat(remembered.get()).isEqualTo(1);
		remembered.forget();
		assertThat(remembered.get()).isEqualTo(2);
	}

	@Test
	void keepsNothingThatWasBeingReadWhileItChanged() {
		Remembered<?>[] remembered = { null };
		Supplier<Integer> reading = () -> {
			if (this.readings.get() == 0) {
				remembered[0].forget();
			}
			return this.readings.incrementAndGet();
		};
		remembered[0] = new Remembered<>(reading);
		assertThat(remembered[0].get()).isEqualTo(1);
		assertThat(remembered[0].get()).isEqualTo(2);
		assertThat(remembered[0].get()).isEqualTo(2);
	}

}
