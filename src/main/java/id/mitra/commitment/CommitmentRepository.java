package id.mitra.commitment;

import java.util.Optional;

import id.mitra.platform.record.LockingRepository;

import org.springframework.data.jpa.repository.EntityGraph;

interface CommitmentRepository extends LockingRepository<Commitment, Long> {

	/** With all that was said of it, in one statement. */
	@Override
	@EntityGraph(attributePaths = { "reports", "evidence" })
	Optional<Commitment> findById(Long id);

}
