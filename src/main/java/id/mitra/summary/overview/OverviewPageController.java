package id.mitra.summary.overview;

import id.mitra.area.AreaRestController;
import id.mitra.meeting.term.Level;
import id.mitra.summary.figures.HeatMap;
import id.mitra.summary.figures.HeatQuery;
import id.mitra.summary.figures.PeriodForm;
import id.mitra.summary.figures.PeriodPage;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The looks across all meetings of a period: heat map and balance.
 */
@Controller
@RequestMapping("/areas")
class OverviewPageController {

	private static final int ROWS = 25;

	private final AreaRestController areas;

	private final OverviewRestController overview;

	private final PeriodPage pages;

	OverviewPageController(AreaRestController areas, OverviewRestController overview, PeriodPage pages) {
		this.areas = areas;
		this.overview = overview;
		this.pages = pages;
	}

	@GetMapping("/heat")
	String heat(PeriodForm form, Model model, HttpServletResponse response) {
		model.addAttribute("by", "country".equals(form.by()) ? "country" : "partner");
		return this.pages.answer("summary/heat", form, model, response, (query) -> {
			HeatMap heat = this.overview.heat(HeatQuery.of(form.by(), query, ROWS));
			model.addAttribute("heat", heat).addAttribute("all", heat.columns(this.areas.all()));
		});
	}

	@GetMapping("/balance")
	String balance(PeriodForm form, Model model, HttpServletResponse response) {
		model.addAttribute("levels", Level.values());
		return this.pages.answer("summary/balance", form, model, response,
				(query) -> model.addAttribute("balance", this.overview.balance(query)));
	}

}
