package id.mitra.inbox;

import java.util.Collection;
import java.util.List;

import id.mitra.learning.LearningLabels;
import id.mitra.meeting.MeetingDetails;
import id.mitra.meeting.MeetingService;
import id.mitra.platform.error.DatabaseFault;
import id.mitra.press.PressDetails;
import id.mitra.press.PressDetails.CoveredMeeting;
import id.mitra.reading.Examiner;
import id.mitra.reading.weighing.Judgement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Keeps of an accepted release what it teaches, before its text is forgotten: how what
 * could be read of it differs from what was accepted.
 */
@Component
class ReleaseTeaching {

	private static final Logger LOGGER = LoggerFactory.getLogger(ReleaseTeaching.class);

	private final PressReleaseRepository releases;

	private final MeetingService meetings;

	private final Examiner examiner;

	private final LearningLabels labels;

	ReleaseTeaching(PressReleaseRepository releases, MeetingService meetings, Examiner examiner,
			LearningLabels labels) {
		this.releases = releases;
		this.meetings = meetings;
		this.examiner = examiner;
		this.labels = labels;
	}

	/**
	 * Keeps it with the item that the release became.
	 * @param made the meetings that were made of it; others were on record before
	 */
	void keep(long release, PressDetails item, Collection<Long> made) {
		this.releases.findById(release).map(PressRelease::draft).ifPresent((draft) -> {
			List<MeetingDetails> onRecord = item.meetings()
				.stream()
				.map(CoveredMeeting::meetingId)
				.filter((meeting) -> !made.contains(meeting))
				.map(this.meetings::get)
				.toList();
			this.labels.keep(item.id(),
					judged(draft, made.stream().sorted().map(this.meetings::get).toList(), onRecord));
		});
	}

	/** What can't be learned from is accepted all the same. */
	private List<Judgement> judged(ReleaseDraft draft, List<MeetingDetails> made, List<MeetingDetails> onRecord) {
		try {
			return this.examiner.examine(String.valueOf(draft.text()), draft.publishedOn(), made, onRecord);
		}
		catch (RuntimeException ex) {
			if (DatabaseFault.of(ex).isPresent()) {
				throw ex;
			}
			LOGGER.error("Nothing could be learned from a release that was accepted", ex);
			return List.of();
		}
	}

}
