package id.mitra.record.paper;

import id.mitra.platform.record.LockingRepository;

interface RecordPaperRepository extends LockingRepository<RecordPaper, Long> {

}
