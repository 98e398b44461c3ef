package id.mitra.delegate;

import java.util.Optional;

import id.mitra.platform.record.LockingRepository;

import org.springframework.data.jpa.repository.EntityGraph;

interface DelegateRepository extends LockingRepository<Delegate, Long> {

	/** With their posts, which are few. */
	@Override
	@EntityGraph(attributePaths = "posts")
	Optional<Delegate> findById(Long id);

}
