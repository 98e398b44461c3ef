package id.mitra.inbox;

import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PressReleaseRepository extends Repository<PressRelease, Long> {

	Optional<PressRelease> findById(Long id);

	PressRelease saveAndFlush(PressRelease release);

	/**
	 * Forgets a release, once: how many there were.
	 */
	@Modifying
	@Query("delete from PressRelease r where r.id = :id")
	int forget(long id);

}
