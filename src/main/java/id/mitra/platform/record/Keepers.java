package id.mitra.platform.record;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.spi.MappingMetamodelImplementor;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;

/**
 * Gives each collection its keeper.
 */
@Component
public class Keepers {

	private final Idempotency idempotency;

	private final ApplicationEventPublisher events;

	private final ObjectProvider<EntityManagerFactory> mappings;

	/** The collections of those who are kept. */
	private final Map<Class<?>, String> collections = new ConcurrentHashMap<>();

	Keepers(Idempotency idempotency, ApplicationEventPublisher events, ObjectProvider<EntityManagerFactory> mappings) {
		this.idempotency = idempotency;
		this.events = events;
		this.mappings = mappings;
	}

	/**
	 * The keeper of a collection.
	 * @param collection as in the records' address
	 */
	public <E extends Tracked.Trashable, D extends Record> Keeper<E, D> of(String collection,
			LockingRepository<E, Long> records, Function<E, Long> id, Function<E, D> draft) {
		Class<?> kept = ResolvableType.forClass(records.getClass()).as(LockingRepository.class).getGeneric(0).toClass();
		this.collections.put(kept, collection);
		return new Keeper<>(collection, records, id, draft, () -> {
		}, this.idempotency, this.events);
	}

	/**
	 * Of which collection the rows of a table are the records.
	 * @throws IllegalStateException where they are of none
	 */
	public String collection(String table) {
		MappingMetamodelImplementor mappings = this.mappings.getObject()
			.unwrap(SessionFactoryImplementor.class)
			.getMappingMetamodel();
		return this.collections.entrySet()
			.stream()
			.filter((one) -> mappings.getEntityDescriptor(one.getKey())
				.getMappedTableDetails()
				.getTableName()
				.equals(table))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("Nobody keeps the records in " + table));
	}

}
