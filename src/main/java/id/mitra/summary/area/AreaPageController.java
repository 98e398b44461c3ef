package id.mitra.summary.area;

import java.util.List;

import id.mitra.agreement.AgreementQuery;
import id.mitra.agreement.AgreementRestController;
import id.mitra.area.AreaDetails;
import id.mitra.area.AreaRestController;
import id.mitra.area.Convention;
import id.mitra.area.ConventionRestController;
import id.mitra.commitment.CommitmentQuery;
import id.mitra.commitment.CommitmentRestController;
import id.mitra.follow.FollowRestController;
import id.mitra.meeting.MeetingQuery;
import id.mitra.meeting.MeetingRestController;
import id.mitra.platform.listing.PageRequest;
import id.mitra.summary.figures.PeriodForm;
import id.mitra.summary.figures.PeriodPage;
import id.mitra.summary.figures.SummaryQuery;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The areas with their figures for a period, the meetings behind them, what is still open
 * and what is in force.
 */
@Controller
@RequestMapping("/areas")
class AreaPageController {

	private static final PageRequest LATEST = PageRequest.first(10);

	private static final PageRequest FIVE = PageRequest.first(5);

	private final AreaRestController areas;

	private final ConventionRestController conventions;

	private final AreaSummaryRestController summaries;

	private final MeetingRestController meetings;

	private final CommitmentRestController commitments;

	private final AgreementRestController agreements;

	private final FollowRestController follows;

	private final PeriodPage pages;

	AreaPageController(AreaRestController areas, ConventionRestController conventions,
			AreaSummaryRestController summaries, MeetingRestController meetings, CommitmentRestController commitments,
			AgreementRestController agreements, FollowRestController follows, PeriodPage pages) {
		this.areas = areas;
		this.conventions = conventions;
		this.summaries = summaries;
		this.meetings = meetings;
		this.commitments = commitments;
		this.agreements = agreements;
		this.follows = follows;
		this.pages = pages;
	}

	@GetMapping
	String list(PeriodForm form, Model model, HttpServletResponse response) {
		return this.pages.answer("summary/index", form, model, response,
				(query) -> model.addAttribute("trends", this.summaries.trends(query)));
	}

	@GetMapping("/{code}")
	String show(@PathVariable String code, PeriodForm form, Model model, HttpServletResponse response) {
		describe(known(code), model);
		model.addAttribute("followed", this.follows.list().items());
		return this.pages.answer("summary/area", form, model, response, (query) -> {
			model.addAttribute("summary", this.summaries.area(code, query, PeriodPage.PARTNERS));
			model.addAttribute("commitments", this.commitments.list(CommitmentQuery.openAbout(code), LATEST));
			model.addAttribute("agreements", this.agreements.list(AgreementQuery.inForceAbout(code), FIVE));
			model.addAttribute("latest", this.meetings.list(counted(code, query), LATEST).items());
		});
	}

	/**
	 * From memory, where all are: the page has no form whose version must be the last.
	 */
	private AreaDetails known(String code) {
		return this.areas.all()
			.stream()
			.filter((area) -> area.code().equals(code))
			.findFirst()
			.orElseGet(() -> this.areas.get(code));
	}

	private static MeetingQuery counted(String code, SummaryQuery query) {
		return MeetingQuery.ALL.withArea(code).between(query.from(), query.to()).counted();
	}

	/** Instruments that are no conventions on record. */
	private static List<String> unknown(List<String> instruments, List<Convention> conventions) {
		List<String> known = conventions.stream().map(Convention::code).toList();
		return instruments.stream().filter((code) -> !known.contains(code)).toList();
	}

	private void describe(AreaDetails area, Model model) {
		List<Convention> conventions = this.conventions.about(area);
		List<AreaDetails> all = this.areas.all();
		model.addAttribute("area", area).addAttribute("conventions", conventions);
		model.addAttribute("instruments", unknown(area.references().instruments(), conventions));
		model.addAttribute("parents", all.stream().filter((one) -> one.code().equals(area.parent())).toList());
		model.addAttribute("parts", all.stream().filter((one) -> area.code().equals(one.parent())).toList());
	}

}
