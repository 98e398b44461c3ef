package id.mitra.learning;

import id.mitra.platform.record.LockingRepository;

interface LearningRepository extends LockingRepository<Learning, Long> {

}
