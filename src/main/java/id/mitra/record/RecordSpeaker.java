package id.mitra.record;

import jakarta.persistence.Embeddable;

/**
 * Who spoke on an item.
 */
@Embeddable
record RecordSpeaker(Long itemId, Long delegateId) {
}
