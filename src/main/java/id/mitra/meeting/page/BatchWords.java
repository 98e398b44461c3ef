package id.mitra.meeting.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.mitra.identity.caller.Classification;
import id.mitra.meeting.batch.BatchResult;
import id.mitra.meeting.batch.BatchResult.LeftMeeting;
import id.mitra.meeting.batch.MeetingBatch;
import id.mitra.meeting.batch.PickedMeeting;
import id.mitra.platform.form.Flash;
import id.mitra.platform.form.Options;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Says what became of several meetings: with how many it was done, and of the others
 * which they are and why not.
 */
@Component
class BatchWords {

	/** As many are named; of more their number is enough. */
	private static final int NAMED = 5;

	private final Flash flash;

	private final Options options;

	BatchWords(Flash flash, Options options) {
		this.flash = flash;
		this.options = options;
	}

	/** Whether something is ticked, and no more than goes at once; else it says so. */
	boolean admits(List<PickedMeeting> chosen, RedirectAttributes redirect) {
		if (chosen.isEmpty()) {
			this.flash.warning(redirect, "meetings.batch.none");
		}
		if (chosen.size() > MeetingBatch.MOST) {
			this.flash.warning(redirect, "meetings.batch.most", MeetingBatch.MOST);
		}
		return !chosen.isEmpty() && chosen.size() <= MeetingBatch.MOST;
	}

	/**
	 * Says it.
	 * @param deed deleted, restored, classified, or reclassified as they were
	 * @param undo the address that undoes it for what it is sent
	 */
	void tell(RedirectAttributes redirect, String deed, BatchResult result, @Nullable String undo) {
		tell(redirect, deed, result, undo, "");
	}

	private void tell(RedirectAttributes redirect, String deed, BatchResult result, @Nullable String undo,
			String level) {
		int done = result.done().size();
		String undoing = (undo == null || done == 0) ? null
				: undo + result.done()
					.stream()
					.map(PickedMeeting::text)
					.collect(Collectors.joining("&chosen=", "?chosen=", ""));
		if (!result.left().isEmpty()) {
			this.flash.partial(redirect, undoing, "meetings.batch." + deed + ".partly", done, result.left().size(),
					left(result.left()), level);
		}
		else if (undoing != null) {
			this.flash.undoable(redirect, undoing, "meetings.batch." + deed, done, level);
		}
		else {
			this.flash.success(redirect, "meetings.batch." + deed, done);
		}
	}

	/**
	 * Says of how many the level changed, and to which.
	 * @param level null where each has again what it had
	 */
	void tellLevels(RedirectAttributes redirect, @Nullable Classification level, BatchResult result) {
		String undo = "/meetings/batches/classifications";
		if (level == null) {
			tell(redirect, "reclassified", result, undo);
			return;
		}
		List<PickedMeeting> changed = result.done().stream().filter((one) -> one.classification() != level).toList();
		if (changed.isEmpty() && result.left().isEmpty()) {
			this.flash.success(redirect, "meetings.batch.unchanged");
			return;
		}
		tell(redirect, "classified", new BatchResult(changed, result.left()), undo,
				this.options.label("classification." + level));
	}

	private static String left(List<LeftMeeting> left) {
		Stream<String> named = left.stream()
			.limit(NAMED)
			.map((one) -> (one.reference() != null) ? one.reference() + " – " + one.message() : one.message());
		return Stream.concat(named, (left.size() > NAMED) ? Stream.of("…") : Stream.empty())
			.collect(Collectors.joining(" "));
	}

}
