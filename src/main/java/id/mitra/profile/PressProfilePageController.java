package id.mitra.profile;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import id.mitra.agreement.AgreementQuery;
import id.mitra.agreement.AgreementRestController;
import id.mitra.agreement.AgreementRow;
import id.mitra.commitment.CommitmentQuery;
import id.mitra.commitment.CommitmentRestController;
import id.mitra.commitment.CommitmentDetails;
import id.mitra.platform.listing.PageRequest;
import id.mitra.press.PressDetails;
import id.mitra.press.PressDetails.CoveredMeeting;
import id.mitra.press.PressRestController;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * A press item, with what the register keeps of the meetings that it reports: what was
 * promised there, and what happened to agreements.
 */
@Controller
class PressProfilePageController {

	private static final PageRequest MANY = PageRequest.first(100);

	private final PressRestController press;

	private final CommitmentRestController commitments;

	private final AgreementRestController agreements;

	PressProfilePageController(PressRestController press, CommitmentRestController commitments,
			AgreementRestController agreements) {
		this.press = press;
		this.commitments = commitments;
		this.agreements = agreements;
	}

	@GetMapping("/press/{id:\\d+}")
	String show(@PathVariable long id, Model model) {
		PressDetails item = this.press.get(id);
		model.addAttribute("item", item);
		model.addAttribute("commitments", ofMeetings(item, this::promised));
		model.addAttribute("agreements", ofMeetings(item, this::agreed));
		return "profile/press";
	}

	private static <T> List<T> ofMeetings(PressDetails item, Function<Long, List<T>> kept) {
		Stream<Long> meetings = item.meetings().stream().map(CoveredMeeting::meetingId);
		return meetings.flatMap((meeting) -> kept.apply(meeting).stream()).distinct().toList();
	}

	private List<CommitmentDetails> promised(long meeting) {
		return this.commitments.list(CommitmentQuery.of(meeting), MANY).items();
	}

	private List<AgreementRow> agreed(long meeting) {
		return this.agreements.list(AgreementQuery.at(meeting), MANY).items();
	}

}
