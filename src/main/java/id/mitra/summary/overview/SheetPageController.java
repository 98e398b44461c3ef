package id.mitra.summary.overview;

import id.mitra.commitment.CommitmentQuery;
import id.mitra.commitment.CommitmentRestController;
import id.mitra.platform.listing.PageRequest;
import id.mitra.summary.area.AreaSummaryRestController;
import id.mitra.summary.figures.PeriodForm;
import id.mitra.summary.figures.PeriodPage;
import id.mitra.summary.figures.SilenceQuery;
import id.mitra.summary.figures.SummaryQuery;
import id.mitra.summary.news.NewsRestController;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The sheet that a minister reads, on one page.
 */
@Controller
class SheetPageController {

	private final AreaSummaryRestController summaries;

	private final OverviewRestController overview;

	private final CommitmentRestController commitments;

	private final NewsRestController news;

	private final PeriodPage pages;

	SheetPageController(AreaSummaryRestController summaries, OverviewRestController overview,
			CommitmentRestController commitments, NewsRestController news, PeriodPage pages) {
		this.summaries = summaries;
		this.overview = overview;
		this.commitments = commitments;
		this.news = news;
		this.pages = pages;
	}

	@GetMapping("/areas/sheet")
	String sheet(PeriodForm form, Model model, HttpServletResponse response) {
		return this.pages.answer("summary/sheet", form, model, response, (query) -> {
			model.addAttribute("sheet", sheet(query));
			model.addAttribute("silence", this.overview.silence(SilenceQuery.few(Sheet.FEW)));
		});
	}

	private Sheet sheet(SummaryQuery query) {
		return Sheet.of(this.summaries.trends(query),
				this.overview.outlook(new OutlookQuery(query.from(), query.to(), Sheet.FEW)),
				this.commitments.list(CommitmentQuery.allOpen(), PageRequest.first(Sheet.FEW)).items(),
				this.news.parties(query.from(), query.to()));
	}

}
