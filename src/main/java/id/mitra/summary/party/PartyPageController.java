package id.mitra.summary.party;

import java.util.function.Function;

import id.mitra.summary.figures.CountedMeetings;
import id.mitra.summary.figures.PeriodForm;
import id.mitra.summary.figures.PeriodPage;
import id.mitra.summary.figures.SummaryQuery;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The figures of one partner, with its parts, and of one country.
 */
@Controller
class PartyPageController {

	private final PartySummaryRestController parties;

	private final PeriodPage pages;

	PartyPageController(PartySummaryRestController parties, PeriodPage pages) {
		this.parties = parties;
		this.pages = pages;
	}

	@GetMapping("/partners/{id:\\d+}/figures")
	String partner(@PathVariable long id, PeriodForm form, Model model, HttpServletResponse response) {
		model.addAttribute("partner", id);
		model.addAttribute("home", "/partners/" + id);
		return show(form, model, response, (query) -> new SummaryQuery(query.from(), query.to(), id, null),
				(query) -> this.parties.partner(id, query, PeriodPage.PARTNERS));
	}

	@GetMapping("/countries/{code}/figures")
	String country(@PathVariable String code, PeriodForm form, Model model, HttpServletResponse response) {
		model.addAttribute("home", "/countries/" + code);
		return show(form, model, response, (query) -> new SummaryQuery(query.from(), query.to(), null, code),
				(query) -> this.parties.country(code, query, PeriodPage.PARTNERS));
	}

	private String show(PeriodForm form, Model model, HttpServletResponse response,
			Function<SummaryQuery, SummaryQuery> with, Function<SummaryQuery, PartySummary> figures) {
		return this.pages.answer("summary/party", form, model, response, (period) -> {
			model.addAttribute("summary", figures.apply(period));
			model.addAttribute("counted", new CountedMeetings(with.apply(period)));
		});
	}

}
