package id.mitra.unit;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface UnitRepository extends Repository<Unit, Long> {

	Unit saveAndFlush(Unit unit);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select u from Unit u where u.id = :id")
	Optional<Unit> lock(long id);

}
