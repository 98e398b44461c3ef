package id.mitra.platform.jobs;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import id.mitra.platform.error.DatabaseFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes down how runs ended. What the database would not take then is written when it is
 * back: until that is done nobody runs the job again, unless it is given up as dead.
 */
class Endings {

	private static final Logger LOGGER = LoggerFactory.getLogger(Endings.class);

	private final Queue<Runnable> unwritten = new ConcurrentLinkedQueue<>();

	void write(Runnable ending) {
		try {
			ending.run();
		}
		catch (RuntimeException ex) {
			if (DatabaseFault.of(ex).isEmpty()) {
				throw ex;
			}
			this.unwritten.add(ending);
		}
	}

	/**
	 * Writes what is yet to be written.
	 * @throws RuntimeException where the database still fails
	 */
	void write() {
		for (Runnable ending = this.unwritten.peek(); ending != null; ending = this.unwritten.peek()) {
			try {
				ending.run();
			}
			catch (RuntimeException ex) {
				if (DatabaseFault.of(ex).isPresent()) {
					throw ex;
				}
				LOGGER.debug("Somebody else has written the end of a run", ex);
			}
			this.unwritten.remove();
		}
	}

}
