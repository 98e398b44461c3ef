package id.mitra.area;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AreaRepository extends Repository<Area, String> {

	Area saveAndFlush(Area area);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select a from Area a where a.code = :code")
	Optional<Area> lock(String code);

}
