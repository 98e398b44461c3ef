package id.mitra.record.part;

import java.time.LocalDate;

import id.mitra.meeting.term.Side;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Who signed for a side, in the office held on that day.
 */
@Embeddable
public record Signatory(Long delegateId, String name, String title, @Enumerated(EnumType.STRING) Side side,
		LocalDate signedOn) {
}
