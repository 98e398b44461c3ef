package id.mitra.record;

import id.mitra.platform.record.LockingRepository;

interface MeetingRecordRepository extends LockingRepository<MeetingRecord, Long> {

}
