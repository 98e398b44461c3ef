package id.mitra.summary.overview;

import java.time.LocalDate;

import id.mitra.area.AreaRestController;
import id.mitra.meeting.MeetingQuery;
import id.mitra.meeting.MeetingRestController;
import id.mitra.meeting.term.Level;
import id.mitra.meeting.term.MeetingStatus;
import id.mitra.platform.listing.PageRequest;
import id.mitra.platform.record.Today;
import id.mitra.summary.area.AreaSummaryRestController;
import id.mitra.summary.figures.HeatMap;
import id.mitra.summary.figures.HeatQuery;
import id.mitra.summary.figures.PeriodForm;
import id.mitra.summary.figures.PeriodPage;
import id.mitra.summary.figures.SilenceQuery;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The looks across all meetings: heat map, balance, and the minister's sheet.
 */
@Controller
@RequestMapping("/areas")
class OverviewPageController {

	private static final int ROWS = 25;

	private final AreaRestController areas;

	private final AreaSummaryRestController summaries;

	private final OverviewRestController overview;

	private final MeetingRestController meetings;

	private final PeriodPage pages;

	private final Today today;

	OverviewPageController(AreaRestController areas, AreaSummaryRestController summaries,
			OverviewRestController overview, MeetingRestController meetings, PeriodPage pages, Today today) {
		this.areas = areas;
		this.summaries = summaries;
		this.overview = overview;
		this.meetings = meetings;
		this.pages = pages;
		this.today = today;
	}

	@GetMapping("/heat")
	String heat(PeriodForm form, Model model, HttpServletResponse response) {
		model.addAttribute("by", "country".equals(form.by()) ? "country" : "partner");
		return this.pages.answer("areas/heat", form, model, response, (query) -> {
			HeatMap heat = this.overview.heat(HeatQuery.of(form.by(), query, ROWS));
			model.addAttribute("heat", heat).addAttribute("all", heat.columns(this.areas.all()));
		});
	}

	@GetMapping("/balance")
	String balance(PeriodForm form, Model model, HttpServletResponse response) {
		model.addAttribute("levels", Level.values());
		return this.pages.answer("areas/balance", form, model, response,
				(query) -> model.addAttribute("balance", this.overview.balance(query)));
	}

	@GetMapping("/sheet")
	String sheet(PeriodForm form, Model model, HttpServletResponse response) {
		LocalDate today = this.today.date();
		return this.pages.answer("areas/sheet", form, model, response, (query) -> {
			model.addAttribute("sheet", Sheet.of(this.summaries.trends(query),
					this.overview.heat(HeatQuery.of("partner", query, Sheet.FEW)),
					this.overview.silence(SilenceQuery.few(Sheet.FEW)),
					this.meetings
						.list(MeetingQuery.ALL.withStatus(MeetingStatus.PLANNED).between(today, null).earliestFirst(),
								PageRequest.first(Sheet.FEW))
						.items()));
		});
	}

}
