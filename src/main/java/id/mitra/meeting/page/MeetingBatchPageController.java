package id.mitra.meeting.page;

import java.util.List;

import id.mitra.identity.caller.Classification;
import id.mitra.identity.caller.Permission;
import id.mitra.meeting.batch.BatchResult;
import id.mitra.meeting.batch.MeetingBatch;
import id.mitra.meeting.batch.MeetingBatchRestController;
import id.mitra.meeting.batch.PickedMeeting;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What is done with the meetings that are ticked in their list.
 */
@Controller
@RequestMapping("/meetings/batches")
@PreAuthorize(Permission.OFFICER_WRITES)
class MeetingBatchPageController {

	private final MeetingBatchRestController batches;

	private final BatchWords words;

	MeetingBatchPageController(MeetingBatchRestController batches, BatchWords words) {
		this.batches = batches;
		this.words = words;
	}

	@PostMapping("/deletions")
	String delete(@RequestParam(defaultValue = "") List<PickedMeeting> chosen, @RequestParam @Nullable String asked,
			RedirectAttributes redirect) {
		if (this.words.admits(chosen, redirect)) {
			BatchResult result = this.batches.delete(new MeetingBatch(chosen));
			this.words.tell(redirect, "deleted", result, "/meetings/batches/restorations");
		}
		return "redirect:" + ListedAt.of(asked);
	}

	@PostMapping("/restorations")
	String restore(@RequestParam(defaultValue = "") List<PickedMeeting> chosen, RedirectAttributes redirect) {
		if (this.words.admits(chosen, redirect)) {
			this.words.tell(redirect, "restored", this.batches.restore(new MeetingBatch(chosen)), null);
		}
		return "redirect:/meetings";
	}

	/**
	 * Each as it says itself, where something is undone, else all of them alike. What was
	 * undone is said to be so, and can be done again.
	 */
	@PreAuthorize(Permission.MANAGER_WRITES)
	@PostMapping("/classifications")
	String classify(@RequestParam(defaultValue = "") List<PickedMeeting> chosen,
			@RequestParam @Nullable Classification classification, @RequestParam @Nullable String asked,
			RedirectAttributes redirect) {
		if (this.words.admits(chosen, redirect)) {
			MeetingBatch batch = new MeetingBatch((classification == null) ? chosen
					: chosen.stream().map((one) -> one.classified(classification)).toList());
			this.words.tellLevels(redirect, classification, this.batches.classify(batch));
		}
		return "redirect:" + ListedAt.of(asked);
	}

}
