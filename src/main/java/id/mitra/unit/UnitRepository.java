package id.mitra.unit;

import id.mitra.platform.record.LockingRepository;

interface UnitRepository extends LockingRepository<Unit, Long> {

}
