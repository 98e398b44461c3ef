package id.mitra.record.part;

import id.mitra.commitment.term.Due;
import id.mitra.meeting.term.Owner;
import id.mitra.platform.field.Flat;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * By whom and by when something was promised when the record was agreed.
 */
@Embeddable
public record Promised(@Enumerated(EnumType.STRING) Owner owner, @Flat Due due) {
}
