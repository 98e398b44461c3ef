package id.mitra.profile;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import id.mitra.agreement.AgreementQuery;
import id.mitra.agreement.AgreementRestController;
import id.mitra.agreement.MeetingAgreementRestController;
import id.mitra.agreement.MeetingAgreements;
import id.mitra.commitment.CommitmentQuery;
import id.mitra.commitment.CommitmentRestController;
import id.mitra.commitment.matter.MatterRestController;
import id.mitra.commitment.matter.Matters;
import id.mitra.commitment.matter.Matters.Matter;
import id.mitra.meeting.MeetingDetails;
import id.mitra.meeting.MeetingQuery;
import id.mitra.meeting.MeetingRestController;
import id.mitra.meeting.MeetingRow;
import id.mitra.meeting.MeetingRow.PartnerAtMeeting;
import id.mitra.meeting.term.MeetingKind;
import id.mitra.meeting.term.MeetingStatus;
import id.mitra.meeting.term.Owner;
import id.mitra.platform.listing.PageRequest;
import id.mitra.press.PressQuery;
import id.mitra.press.PressRestController;
import id.mitra.record.RecordRestController;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * A meeting, with what was promised there and put down, what earlier ones left to talk
 * of, what the press said of it, the ones before and after with its partner and, while it
 * is ahead, the last ones.
 */
@Controller
class MeetingProfilePageController {

	private static final int FEW = 3;

	/** The kinds at which something is expected to happen to an agreement. */
	private static final Set<MeetingKind> AGREED_AT = EnumSet.of(MeetingKind.SIGNING, MeetingKind.NEGOTIATION,
			MeetingKind.JOINT_COMMITTEE);

	private static final PageRequest FEW_AGREED = PageRequest.first(20);

	private final MeetingRestController meetings;

	private final CommitmentRestController commitments;

	private final MatterRestController matters;

	private final RecordRestController records;

	private final MeetingAgreementRestController agreements;

	private final AgreementRestController all;

	private final PressRestController press;

	MeetingProfilePageController(MeetingRestController meetings, CommitmentRestController commitments,
			MatterRestController matters, RecordRestController records, MeetingAgreementRestController agreements,
			AgreementRestController all, PressRestController press) {
		this.meetings = meetings;
		this.commitments = commitments;
		this.matters = matters;
		this.records = records;
		this.agreements = agreements;
		this.all = all;
		this.press = press;
	}

	@GetMapping("/meetings/{id:\\d+}")
	String show(@PathVariable long id, Model model) {
		MeetingDetails meeting = this.meetings.get(id);
		model.addAttribute("meeting", meeting).addAttribute("neighbours", this.meetings.neighbours(id));
		model.addAttribute("earlier", isAhead(meeting) ? earlier(meeting) : List.of());
		addPromises(id, model);
		model.addAttribute("record", this.records.get(id));
		model.addAttribute("sources", this.press.list(PressQuery.of(id), PageRequest.FIRST).items());
		addAgreements(meeting, model);
		return "profile/meeting";
	}

	/** What was promised there, and what earlier ones left to talk of. */
	private void addPromises(long id, Model model) {
		model.addAttribute("commitments",
				this.commitments.list(CommitmentQuery.of(id), PageRequest.first(100)).items());
		Matters matters = this.matters.of(id);
		model.addAttribute("matters", bySide(matters)).addAttribute("moreMatters", matters.more());
	}

	/**
	 * What happened to agreements there, and where something is to be expected what else
	 * may have.
	 */
	private void addAgreements(MeetingDetails meeting, Model model) {
		if (!isAhead(meeting)) {
			boolean expected = AGREED_AT.contains(meeting.nature().kind());
			MeetingAgreements there = expected ? this.agreements.at(meeting.id()) : new MeetingAgreements(
					this.all.list(AgreementQuery.at(meeting.id()), FEW_AGREED).items(), List.of(), List.of());
			model.addAttribute("agreed", (expected || !there.noted().isEmpty()) ? there : null);
		}
	}

	/** Ours and theirs apart, in the order that they are brought up. */
	private static Map<Owner, List<Matter>> bySide(Matters matters) {
		return matters.items()
			.stream()
			.collect(Collectors.groupingBy((matter) -> matter.commitment().draft().responsibility().owner(),
					() -> new EnumMap<>(Owner.class), Collectors.toList()));
	}

	private static boolean isAhead(MeetingDetails meeting) {
		return meeting.nature().status() == MeetingStatus.PLANNED
				|| meeting.nature().status() == MeetingStatus.POSTPONED;
	}

	/** The last ones with who leads the other side, to prepare by. */
	private List<MeetingRow> earlier(MeetingDetails meeting) {
		return lead(meeting)
			.map((lead) -> this.meetings.list(MeetingQuery.ALL.withPartner(lead.partnerId())
				.withStatus(MeetingStatus.HELD)
				.between(null, meeting.schedule().date()), PageRequest.first(FEW)).items())
			.orElse(List.of());
	}

	private static Optional<PartnerAtMeeting> lead(MeetingDetails meeting) {
		return meeting.proceedings().partners().stream().filter(PartnerAtMeeting::lead).findFirst();
	}

}
