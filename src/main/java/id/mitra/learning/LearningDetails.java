package id.mitra.learning;

import java.time.Instant;
import java.util.List;

import id.mitra.platform.record.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * What the reading of releases could learn from, how far that has come, and by what it
 * reads.
 *
 * @param releases how many releases were accepted from which it may learn
 * @param least from how many on it can
 * @param labels what officers have looked at in them
 * @param figures what learning anew would change, judged by releases that it left out
 * @param proposedReleases from how many that was learned; null where nothing waits
 */
public record LearningDetails(int version, int releases, int least, List<LabelCount> labels, InUse inUse,
		LearningStage stage, @Nullable Instant askedAt, @Nullable String askedBy, @Nullable Integer proposedReleases,
		List<LearningFigure> figures) implements Versioned {

	/**
	 * By what releases are read.
	 *
	 * @param releases from how many that was learned which was taken; null where nothing
	 * was
	 */
	public record InUse(LearningSource source, @Nullable Integer releases, @Nullable Instant takenAt,
			@Nullable String takenBy) {
	}

	/**
	 * Whence that comes by which releases are read.
	 */
	public enum LearningSource {

		/** It came with the application. */
		APPLICATION,

		/** It was learned here. */
		LEARNED,

		/**
		 * It came with the application, as what was learned here belongs to another
		 * version.
		 */
		OUTDATED

	}

	@Override
	public Object key() {
		return "learning";
	}

	/** Whether there are enough releases to learn from. */
	public boolean enough() {
		return this.releases >= this.least;
	}

}
