package id.mitra.platform.record;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

import id.mitra.platform.error.Conflict;
import id.mitra.platform.error.RecordNotFound;
import id.mitra.platform.error.StaleVersion;
import id.mitra.platform.text.Similar;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;

/**
 * Keeps the records of one collection: reads or locks one on record or in the trash,
 * holds an edit to its version, and tells of every change within the transaction that
 * makes it. Who may do what is for the service to say.
 *
 * @param <D> what a record holds, as its writers send it
 */
public final class Keeper<E extends Tracked.Trashable, D extends Record> {

	private final String collection;

	private final LockingRepository<E, Long> records;

	private final Function<E, Long> id;

	private final Function<E, D> draft;

	private final Runnable gate;

	private final Idempotency idempotency;

	private final ApplicationEventPublisher events;

	Keeper(String collection, LockingRepository<E, Long> records, Function<E, Long> id, Function<E, D> draft,
			Runnable gate, Idempotency idempotency, ApplicationEventPublisher events) {
		this.collection = collection;
		this.records = records;
		this.id = id;
		this.draft = draft;
		this.gate = gate;
		this.idempotency = idempotency;
		this.events = events;
	}

	/**
	 * The same, but for something to wait for before any record is locked.
	 */
	public Keeper<E, D> behind(Runnable gate) {
		return new Keeper<>(this.collection, this.records, this.id, this.draft, gate, this.idempotency, this.events);
	}

	/**
	 * Reads a record that is not in the trash, and leaves it to others to write.
	 * @throws RecordNotFound where there is none
	 */
	public E read(long id) {
		return this.records.findById(id).filter((record) -> !record.isTrashed()).orElseThrow(() -> missing(id));
	}

	/**
	 * Waits for what is to be waited for before any record is looked at.
	 */
	public void begin() {
		this.gate.run();
	}

	/**
	 * Reads a record that is in the trash.
	 */
	public Optional<E> findInTrash(long id) {
		return this.records.findById(id).filter(Tracked.Trashable::isTrashed);
	}

	/**
	 * Locks a record that is not in the trash.
	 * @throws RecordNotFound where there is none
	 */
	public E onRecord(long id) {
		return locked(id, false);
	}

	/**
	 * Locks a record that is in the trash.
	 * @throws RecordNotFound where there is none
	 */
	public E inTrash(long id) {
		return inTrash(id, (record) -> true);
	}

	/**
	 * The same where it is of a certain sort.
	 */
	public E inTrash(long id, Predicate<E> which) {
		return Optional.of(locked(id, true)).filter(which).orElseThrow(() -> missing(id));
	}

	private E locked(long id, boolean trashed) {
		this.gate.run();
		return this.records.lock(id).filter((record) -> record.isTrashed() == trashed).orElseThrow(() -> missing(id));
	}

	public RecordNotFound missing(long id) {
		return new RecordNotFound(this.collection, id);
	}

	/**
	 * Puts a record on record, or finds the one that this writer made with this key.
	 * @param sent what the writer asked for, word by word
	 * @return the record's id, yet to be read under the visibility rule
	 */
	public long create(@Nullable String key, D sent, Supplier<E> creation) {
		return once(key, sent, () -> save(creation.get(), Change.CREATED, null));
	}

	/**
	 * The same where more is to happen with the creation, and as rarely.
	 */
	public long once(@Nullable String key, D sent, LongSupplier creation) {
		return this.idempotency.once(key, this.collection, sent, creation);
	}

	/**
	 * Of records that one looks like, those that this writer did not make with this key.
	 */
	public List<Similar> others(@Nullable String key, List<Similar> similar) {
		return similar.isEmpty() ? similar : Similar.others(similar, this.idempotency.made(key).orElse(0L));
	}

	/**
	 * Holds an edit to the version on record.
	 * @param mine what the record would become
	 * @param theirs what it is now, as far as this writer may know
	 * @throws StaleVersion with what differs, where the edit was made from another
	 * version
	 */
	public void check(@Nullable Version version, E record, D mine, D theirs) {
		Version.check(version, record.currentVersion(), () -> Conflict.between(mine, theirs));
	}

	public long save(E record, Change change, @Nullable D before) {
		return save(record, change, before, this.draft.apply(record));
	}

	/**
	 * The same where only a part of the record is told of, before and now.
	 */
	public long save(E record, Change change, @Nullable Record before, Record now) {
		long id = this.id.apply(this.records.saveAndFlush(record));
		this.events.publishEvent(new Recorded(this.collection, id, change, before, now));
		return id;
	}

	public void trash(E record) {
		record.trash();
		save(record, Change.TRASHED, this.draft.apply(record));
	}

	public long restore(E record) {
		record.restore();
		return save(record, Change.RESTORED, this.draft.apply(record));
	}

}
