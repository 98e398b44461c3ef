package id.mitra.platform.record;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/**
 * Records that are read whole, one at a time, and written so: locked first, saved at
 * once.
 */
@NoRepositoryBean
public interface LockingRepository<E extends Tracked, K> extends Repository<E, K> {

	Optional<E> findById(K id);

	E saveAndFlush(E record);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select e from #{#entityName} e where id(e) = :id")
	Optional<E> lock(K id);

}
