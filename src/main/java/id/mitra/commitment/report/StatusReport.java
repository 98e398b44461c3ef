package id.mitra.commitment.report;

import java.time.Instant;
import java.time.LocalDate;

import id.mitra.commitment.term.CommitmentStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What was said of a commitment: how it stood on a day, and at which meeting that was
 * said, if at one.
 */
@Embeddable
public record StatusReport(@Enumerated(EnumType.STRING) CommitmentStatus status, @Nullable String note,
		@Column(name = "reported_on") LocalDate on, @Nullable Long meetingId, @Column(name = "reported_at") Instant at,
		@Column(name = "reported_by") String by) {

	/** The same of a meeting that is not told. */
	public StatusReport elsewhere() {
		return new StatusReport(this.status, this.note, this.on, null, this.at, this.by);
	}

}
