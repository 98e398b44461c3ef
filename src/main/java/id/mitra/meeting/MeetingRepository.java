package id.mitra.meeting;

import java.util.Optional;

import id.mitra.platform.record.LockingRepository;

interface MeetingRepository extends LockingRepository<Meeting, Long> {

	Optional<Meeting> findById(Long id);

}
