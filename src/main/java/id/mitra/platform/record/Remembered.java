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

	private final AtomicReference<Kept<T>> kept = new AtomicReference<>(new Kept<>(null));

	public Remembered(Supplier<T> reading) {
		this.reading = reading;
	}

	public T get() {
		Kept<T> before = this.kept.get();
		if (before.value != null) {
			return before.value;
		}
		T value = this.reading.get();
		this.kept.compareAndSet(before, new Kept<>(value));
		return value;
	}

	public void forget() {
		this.kept.set(new Kept<>(null));
	}

	/** Told apart by identity, as no two may be equal. */
	private static final class Kept<T> {

		private final @Nullable T value;

		private Kept(@Nullable T value) {
			this.value = value;
		}

	}

}
