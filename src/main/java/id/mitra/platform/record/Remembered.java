package id.mitra.platform.record;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * What was read once and is kept until it is forgotten. What was being read while it was
 * forgotten is not kept: it may be from before the change.
 */
public final class Remembered<T> {

	private final Supplier<T> reading;

	private final AtomicReference<KeptValue<T>> kept = new AtomicReference<>(new KeptValue<>(null));

	public Remembered(Supplier<T> reading) {
		this.reading = reading;
	}

	public T get() {
		KeptValue<T> before = this.kept.get();
		if (before.value != null) {
			return before.value;
		}
		T value = this.reading.get();
		this.kept.compareAndSet(before, new KeptValue<>(value));
		return value;
	}

	public void forget() {
		this.kept.set(new KeptValue<>(null));
	}

	/** Told apart by identity, as no two may be equal. */
	private static final class KeptValue<T> {

		private final @Nullable T value;

		private KeptValue(@Nullable T value) {
			this.value = value;
		}

	}

}
