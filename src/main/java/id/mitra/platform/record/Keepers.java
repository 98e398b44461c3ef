package id.mitra.platform.record;

import java.util.function.Function;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Gives each collection its keeper.
 */
@Component
public class Keepers {

	private final Idempotency idempotency;

	private final ApplicationEventPublisher events;

	Keepers(Idempotency idempotency, ApplicationEventPublisher events) {
		this.idempotency = idempotency;
		this.events = events;
	}

	/**
	 * The keeper of a collection.
	 * @param collection as in the records' address
	 */
	public <E extends Tracked.Trashable, D extends Record> Keeper<E, D> of(String collection,
			LockingRepository<E, Long> records, Function<E, Long> id, Function<E, D> draft) {
		return new Keeper<>(collection, records, id, draft, () -> {
		}, this.idempotency, this.events);
	}

}
