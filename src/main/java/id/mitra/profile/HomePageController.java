package id.mitra.profile;

import java.time.LocalDate;
import java.util.List;

import id.mitra.commitment.CommitmentQuery;
import id.mitra.commitment.CommitmentRestController;
import id.mitra.identity.caller.Caller;
import id.mitra.meeting.MeetingQuery;
import id.mitra.meeting.MeetingRestController;
import id.mitra.meeting.MeetingRow;
import id.mitra.meeting.browsing.MeetingParameters;
import id.mitra.meeting.term.MeetingStatus;
import id.mitra.platform.error.InvalidInput;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.record.Today;
import id.mitra.summary.area.AreaSummaryRestController;
import id.mitra.summary.figures.SummaryQuery;
import id.mitra.unfinished.UnfinishedRestController;
import id.mitra.view.ListQuery;
import id.mitra.view.ViewDetails;
import id.mitra.view.ViewRestController;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The start page: the view that the reader wants there, what they typed and did not save,
 * what is coming up, what waits to be confirmed, of what it is not on record yet what
 * came of it, what was just held, the areas that moved this month, what the reader and
 * their unit answer for, and in a demo where to begin.
 */
@Controller
class HomePageController {

	private static final int FEW = 5;

	/**
	 * For how many days home asks what came of a meeting; after that only the list does.
	 */
	private static final int REMINDED = 90;

	private final MeetingRestController meetings;

	private final CommitmentRestController commitments;

	private final AreaSummaryRestController summaries;

	private final Today today;

	private final UnfinishedRestController unfinished;

	private final ViewRestController views;

	private final ObjectProvider<Tour> tour;

	HomePageController(MeetingRestController meetings, CommitmentRestController commitments,
			AreaSummaryRestController summaries, Today today, UnfinishedRestController unfinished,
			ViewRestController views, ObjectProvider<Tour> tour) {
		this.meetings = meetings;
		this.commitments = commitments;
		this.summaries = summaries;
		this.today = today;
		this.unfinished = unfinished;
		this.views = views;
		this.tour = tour;
	}

	@GetMapping("/")
	String home(Model model) {
		LocalDate today = this.today.date();
		MeetingQuery planned = MeetingQuery.ALL.withStatus(MeetingStatus.PLANNED).earliestFirst();
		this.views.list().items().stream().filter(ViewDetails::start).forEach((view) -> start(view, model));
		model.addAttribute("unfinished", this.unfinished.list().items());
		model.addAttribute("coming", few(planned.between(today, null)));
		model.addAttribute("unconfirmed", few(planned.between(null, today.minusDays(1))));
		model.addAttribute("silent", Caller.required().officer()
				? few(MeetingQuery.ALL.withoutOutcome().between(today.minusDays(REMINDED), today)) : List.of());
		model.addAttribute("held", few(MeetingQuery.ALL.withStatus(MeetingStatus.HELD)));
		model.addAttribute("promises", this.commitments.list(promises(), PageRequest.first(FEW)).items());
		model.addAttribute("tour", this.tour.stream().flatMap((tour) -> tour.stops().stream()).toList());
		model.addAttribute("month", this.summaries.areas(SummaryQuery.between(today.withDayOfMonth(1), today)));
		return "profile/home";
	}

	/** A view whose filters are no more shows its name alone. */
	private void start(ViewDetails view, Model model) {
		model.addAttribute("start", view);
		ListQuery.of(view.query()).flatMap(MeetingParameters::of).ifPresent((parameters) -> {
			try {
				model.addAttribute("started", few(parameters.query()));
			}
			catch (InvalidInput gone) {
				model.addAttribute("started", List.of());
			}
		});
	}

	/**
	 * What the reader and their unit answer for; of those who do for nothing, what is
	 * late.
	 */
	private static CommitmentQuery promises() {
		return Caller.required().workplace().any() ? CommitmentQuery.openMine() : CommitmentQuery.late();
	}

	private List<MeetingRow> few(MeetingQuery query) {
		return this.meetings.list(query, PageRequest.first(FEW)).items();
	}

}
