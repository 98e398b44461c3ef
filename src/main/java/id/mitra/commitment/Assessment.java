package id.mitra.commitment;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * How a commitment was kept, as a manager judged by its criterion: -1 broken, 0 partly, 1
 * kept.
 */
@Embeddable
public record Assessment(@Column(name = "score") Integer score, @Column(name = "assessment") @Nullable String note,
		@Column(name = "assessed_at") Instant assessedAt, @Column(name = "assessed_by") String assessedBy) {
}
