package id.mitra.platform.record;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/**
 * Records that are written one at a time: locked first, saved at once.
 */
@NoRepositoryBean
public interface LockingRepository<E extends Tracked, K> extends Repository<E, K> {

	E saveAndFlush(E record);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select e from #{#entityName} e where id(e) = :id")
	Optional<E> lock(K id);

}
