package id.mitra.agreement;

import id.mitra.platform.record.LockingRepository;

interface AgreementRepository extends LockingRepository<Agreement, Long> {

}
