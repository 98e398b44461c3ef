package id.mitra.area;

import id.mitra.platform.record.LockingRepository;

interface AreaRepository extends LockingRepository<Area, String> {

}
