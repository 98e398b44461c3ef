package id.mitra.partner;

import java.util.Optional;

import id.mitra.platform.record.LockingRepository;

import org.springframework.data.jpa.repository.EntityGraph;

interface PartnerRepository extends LockingRepository<Partner, Long> {

	/** With the names that it had, which are few. */
	@Override
	@EntityGraph(attributePaths = "formerNames")
	Optional<Partner> findById(Long id);

}
