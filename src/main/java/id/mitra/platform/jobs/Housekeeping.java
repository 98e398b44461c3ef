package id.mitra.platform.jobs;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Does what db-scheduler does beside the work: signs of life of what runs, and a look for
 * what gives none. While the database is known to be gone it does neither, as each would
 * only be told as a failure.
 */
class Housekeeping extends ScheduledThreadPoolExecutor {

	private final BooleanSupplier gone;

	Housekeeping(BooleanSupplier gone) {
		super(1, Thread.ofPlatform().daemon().name("job-keeper").factory());
		this.gone = gone;
	}

	@Override
	public ScheduledFuture<?> scheduleWithFixedDelay(Runnable deed, long first, long pause, TimeUnit unit) {
		return super.scheduleWithFixedDelay(() -> {
			if (!this.gone.getAsBoolean()) {
				deed.run();
			}
		}, first, pause, unit);
	}

}
