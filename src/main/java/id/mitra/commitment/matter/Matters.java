package id.mitra.commitment.matter;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import id.mitra.commitment.CommitmentDetails;
import id.mitra.commitment.report.ReportDetails;
import id.mitra.platform.field.Flat;
import org.jspecify.annotations.Nullable;

/**
 * What earlier meetings left to talk of at one: late first, at the moment that is asked.
 *
 * @param items all that was reported there, and of the rest the first {@value #MOST}
 * @param more whether there are others
 */
public record Matters(List<Matter> items, boolean more) {

	/** More than any meeting talks of: the ledger has all. */
	static final int MOST = 50;

	/**
	 * @param found with one more than {@value #MOST} where there are others
	 */
	static Matters of(List<Matter> found) {
		AtomicInteger open = new AtomicInteger();
		List<Matter> items = found.stream()
			.filter((matter) -> matter.reportedHere() != null || open.incrementAndGet() <= MOST)
			.toList();
		return new Matters(items, open.get() > MOST);
	}

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
