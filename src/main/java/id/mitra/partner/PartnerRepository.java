package id.mitra.partner;

import id.mitra.platform.record.LockingRepository;

interface PartnerRepository extends LockingRepository<Partner, Long> {

}
