package id.mitra.delegate;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DelegateRepository extends Repository<Delegate, Long> {

	Delegate saveAndFlush(Delegate delegate);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select d from Delegate d where d.id = :id")
	Optional<Delegate> lock(long id);

}
