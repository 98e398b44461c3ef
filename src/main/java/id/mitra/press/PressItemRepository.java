package id.mitra.press;

import id.mitra.platform.record.LockingRepository;

interface PressItemRepository extends LockingRepository<PressItem, Long> {

}
