package id.mitra.commitment.report;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Something that a report rests on.
 *
 * @param report the place of the report among its commitment's, from 0
 */
@Embeddable
public record KeptEvidence(int report, @Nullable String text, @Nullable String url) {
}
