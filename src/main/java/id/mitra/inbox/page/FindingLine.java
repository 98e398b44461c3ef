package id.mitra.inbox.page;

import id.mitra.press.FindingType;
import id.mitra.reading.Reading.ReportedCommitment;
import org.jspecify.annotations.Nullable;

/**
 * An agreement or a commitment in a release as a browser sent it; {@code keep} is set
 * where it is to be kept.
 */
record FindingLine(@Nullable String keep, @Nullable String type, @Nullable String text, @Nullable String owner) {

	static FindingLine of(String agreement) {
		return new FindingLine("true", FindingType.AGREEMENT.name(), agreement, null);
	}

	static FindingLine of(ReportedCommitment commitment) {
		return new FindingLine("true", FindingType.COMMITMENT.name(), commitment.text(),
				(commitment.owner() != null) ? commitment.owner().name() : null);
	}

}
