package id.mitra.press;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PressItemRepository extends Repository<PressItem, Long> {

	PressItem saveAndFlush(PressItem item);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select i from PressItem i where i.id = :id")
	Optional<PressItem> lock(long id);

}
