package id.mitra.delegate;

import id.mitra.platform.record.LockingRepository;

interface DelegateRepository extends LockingRepository<Delegate, Long> {

}
