package id.mitra.commitment.matter;

import java.util.List;

import id.mitra.commitment.CommitmentDetails;
import id.mitra.commitment.ReportDetails;
import id.mitra.platform.field.Flat;
import org.jspecify.annotations.Nullable;

/**
 * What earlier meetings left to talk of at one: late first, at the moment that is asked.
 */
public record Matters(List<Matter> items) {

	/**
	 * A commitment, and what was last said of it at that meeting.
	 */
	public record Matter(@Flat CommitmentDetails commitment, @Nullable ReportDetails reportedHere) {

		static Matter of(CommitmentDetails commitment, long meeting) {
			return new Matter(commitment,
					commitment.reports()
						.reversed()
						.stream()
						.filter((report) -> report.meetingId() != null && report.meetingId() == meeting)
						.findFirst()
						.orElse(null));
		}

	}

}
