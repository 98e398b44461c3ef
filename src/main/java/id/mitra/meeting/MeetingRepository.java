package id.mitra.meeting;

import java.util.Optional;

import id.mitra.platform.record.LockingRepository;

import org.springframework.data.jpa.repository.EntityGraph;

interface MeetingRepository extends LockingRepository<Meeting, Long> {

	/** With its areas, which are few. */
	@Override
	@EntityGraph(attributePaths = "areas")
	Optional<Meeting> findById(Long id);

}
