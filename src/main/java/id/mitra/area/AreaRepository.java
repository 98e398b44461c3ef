package id.mitra.area;

import java.util.Optional;

import id.mitra.platform.record.LockingRepository;

import org.springframework.data.jpa.repository.EntityGraph;

interface AreaRepository extends LockingRepository<Area, String> {

	/** With its owners, which are few. */
	@Override
	@EntityGraph(attributePaths = "owners")
	Optional<Area> findById(String code);

}
