package id.mitra.meeting.batch;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What became of several meetings.
 *
 * @param done those with which it was done, each as it is to be sent to undo it
 * @param left those that stay as they were
 */
public record BatchResult(List<PickedMeeting> done, List<LeftMeeting> left) {

	/**
	 * A meeting that stays as it was, and why.
	 *
	 * @param reference null where the caller sees no such meeting (any more)
	 */
	public record LeftMeeting(@Nullable Long id, @Nullable String reference, String code, String message) {
	}

}
